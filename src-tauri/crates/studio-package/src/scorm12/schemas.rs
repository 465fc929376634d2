//! The schemas of SCORM 1.2, which travel at the root of every package.

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// Names and bytes. The build script takes them from the npm package that `ui/package-lock.json` pins.
        pub(crate) const FILES: &[(&str, &[u8])] =
            &[$(($name, include_bytes!(concat!(env!("OUT_DIR"), "/scorm12/", $name)))),+];
    };
}

files!["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"];
