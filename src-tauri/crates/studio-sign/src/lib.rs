//! Signs packages (ASiC-E with CAdES), reads zips strictly, and says how far a signature can be trusted.
