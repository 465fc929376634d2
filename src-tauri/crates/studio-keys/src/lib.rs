//! Keeps signers (encrypted at rest) and the trust list in the user's configuration folder.
