//! Estimates learning hours and credits, and shows the sum it did.
