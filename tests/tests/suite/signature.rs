//! The signature by other people's tools.

use std::process::Command;
use studio_tests::{StudioTest, has_tool};

#[test]
fn openssl_verifies_the_signature_and_refuses_a_changed_list() {
    if !has_tool("openssl", "version") {
        return;
    }
    let package =
        StudioTest::from_template("express-mail-inspection").with_signer("Li Wei").export("scorm12");
    let home = package.test.home().to_owned();
    package.test.studio(&["signer", "export-cert", "Li Wei", "-o", "trainer.pem"]).expect(0);
    std::fs::write(home.join("list.xml"), package.entry("META-INF/ASiCManifest.xml")).unwrap();
    std::fs::write(home.join("signature.p7s"), package.entry("META-INF/signature.p7s")).unwrap();
    let verify = |list: &str, extra: &[&str]| {
        let output = Command::new("openssl")
            .args(["cms", "-verify", "-purpose", "any", "-inform", "DER", "-in", "signature.p7s"])
            .args(["-content", list, "-CAfile", "trainer.pem", "-out", "verified"])
            .args(extra)
            .current_dir(&home)
            .output()
            .unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    for extra in [&["-cades", "-binary"][..], &["-binary"], &["-cades"], &[]] {
        let (verified, said) = verify("list.xml", extra);
        assert!(verified, "{extra:?}: {said}");
    }
    let mut changed = package.entry("META-INF/ASiCManifest.xml");
    let digit = changed.iter().rposition(u8::is_ascii_digit).unwrap();
    changed[digit] ^= 1;
    std::fs::write(home.join("changed.xml"), changed).unwrap();
    assert!(!verify("changed.xml", &["-cades", "-binary"]).0);
}
