//! The schemas of SCORM 2004 4th edition, which travel at the root of every package.

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// Names and bytes. The build script takes them from the npm package that `ui/package-lock.json` pins. The two
        /// document types are those of `xml.xsd`.
        pub(crate) const FILES: &[(&str, &[u8])] =
            &[$(($name, include_bytes!(concat!(env!("OUT_DIR"), "/scorm2004/", $name)))),+];
    };
}

files![
    "XMLSchema.dtd",
    "adlcp_v1p3.xsd",
    "adlseq_v1p3.xsd",
    "datatypes.dtd",
    "imscp_v1p1.xsd",
    "imsss_v1p0.xsd",
    "imsss_v1p0auxresource.xsd",
    "imsss_v1p0control.xsd",
    "imsss_v1p0delivery.xsd",
    "imsss_v1p0limit.xsd",
    "imsss_v1p0objective.xsd",
    "imsss_v1p0random.xsd",
    "imsss_v1p0rollup.xsd",
    "imsss_v1p0seqrule.xsd",
    "imsss_v1p0util.xsd",
    "xml.xsd",
];
