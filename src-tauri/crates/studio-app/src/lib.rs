//! Holds the open library, runs each use case and each long job, declares the wire, says why something failed.
