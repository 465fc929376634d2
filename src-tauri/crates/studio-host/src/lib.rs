//! The world as shell and command line share it: clock, ids, folders walked without following links, progress.
