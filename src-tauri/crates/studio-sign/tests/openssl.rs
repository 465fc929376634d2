//! What is signed here, the `openssl` command line verifies, and a changed byte it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail at once")]
#![allow(clippy::disallowed_methods, reason = "this test runs openssl on files")]

mod support;

use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use sha2::{Digest, Sha256};
use studio_sign::{
    Certificate, Entropy, FileDigest, Identity, Limits, P256Signer, RawSigner, Role, RsaSigner, Seal,
    TrustList, UnixSeconds, seal, sidecar, verify,
};
use support::package::said;
use support::zip_writer::{Record, Zip};

/// The content of each file is its own name.
const FILES: [(&str, &str); 2] = [("index.html", "text/html"), ("media/第 1 课.mp4", "video/mp4")];
const RELEASED: UnixSeconds = UnixSeconds(1_790_000_000);

fn author() -> P256Signer {
    let identity = Identity {
        name: "李伟, Senior \"Officer\"".into(),
        organisation: Some("Shanghai Customs College".into()),
        email: Some("li.wei@example.cn".into()),
    };
    // A past notBefore and a lifetime of five years keep the certificate valid while this test is run.
    let not_before = UnixSeconds(1_780_000_000);
    P256Signer::generate(&identity, not_before, &Entropy { key: [7; 32], serial: [9; 16] }).unwrap()
}

fn sealed(signer: &dyn RawSigner) -> Seal {
    let files = FILES.map(|(name, mime)| FileDigest {
        name: name.into(),
        mime: Some(mime.into()),
        sha256: Sha256::digest(name).into(),
    });
    seal(&files, "index.html", Role::Author, RELEASED, signer).unwrap()
}

/// Writes an anchor as PEM by way of openssl itself.
fn write_anchor(folder: &Path, certificate: &[u8]) {
    std::fs::write(folder.join("anchor.der"), certificate).unwrap();
    run(folder, &["x509", "-inform", "DER", "-in", "anchor.der", "-out", "anchor.pem"]);
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output =
        Command::new("openssl").current_dir(folder).args(arguments).output().expect("openssl is installed");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "openssl {arguments:?}: {said}");
    said
}

fn openssl_says(folder: &Path, content: &[u8], signature: &[u8], extra: &[&str]) -> String {
    std::fs::write(folder.join("content"), content).unwrap();
    std::fs::write(folder.join("signature.p7s"), signature).unwrap();
    // The test's certificate is checked at the time it claims, so that the test does not expire with it.
    let time = RELEASED.0.to_string();
    let mut arguments =
        vec!["cms", "-verify", "-inform", "DER", "-in", "signature.p7s", "-content", "content"];
    arguments.extend(["-CAfile", "anchor.pem", "-attime", &time, "-out", "out"]);
    arguments.extend(extra);
    let output =
        Command::new("openssl").current_dir(folder).args(arguments).output().expect("openssl is installed");
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

#[test]
fn openssl_verifies_a_seal_with_and_without_binary() {
    let folder = tempfile::tempdir().unwrap();
    let signer = author();
    write_anchor(folder.path(), &signer.certificates()[0]);
    let seal = sealed(&signer);
    let check =
        |extra: &[&str]| openssl_says(folder.path(), &seal.manifest.bytes, &seal.signature.bytes, extra);

    assert_eq!(check(&["-cades", "-binary", "-purpose", "any"]), "CAdES Verification successful");
    assert_eq!(check(&["-cades", "-binary"]), "CAdES Verification successful");
    assert_eq!(check(&[]), "CMS Verification successful");
}

#[test]
fn openssl_refuses_a_manifest_with_one_changed_byte() {
    let folder = tempfile::tempdir().unwrap();
    let signer = author();
    write_anchor(folder.path(), &signer.certificates()[0]);
    let mut seal = sealed(&signer);
    seal.manifest.bytes[200] ^= 1;
    let said =
        openssl_says(folder.path(), &seal.manifest.bytes, &seal.signature.bytes, &["-cades", "-binary"]);
    assert!(said.contains("erification failure"), "{said}");
}

#[test]
fn openssl_verifies_a_sidecar_over_the_whole_package() {
    let folder = tempfile::tempdir().unwrap();
    let signer = author();
    write_anchor(folder.path(), &signer.certificates()[0]);
    let package = b"PK\x05\x06 any bytes\n at all";
    let signature = sidecar(Sha256::digest(package).into(), RELEASED, &signer).unwrap();
    let extra = ["-cades", "-binary", "-purpose", "any"];
    assert_eq!(openssl_says(folder.path(), package, &signature, &extra), "CAdES Verification successful");
}

#[test]
fn openssl_verifies_a_seal_made_with_an_rsa_key_and_its_issuer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    std::fs::write(
        path.join("leaf.cnf"),
        "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n",
    )
    .unwrap();
    let root = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "root.key", "-out", "root.pem"];
    run(path, &[&root[..], &["-subj", "/CN=Academy Root", "-days", "3650"]].concat());
    run(
        path,
        &[
            "req",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            "leaf.key",
            "-out",
            "leaf.csr",
            "-subj",
            "/CN=Trainer",
        ],
    );
    let issue =
        ["x509", "-req", "-in", "leaf.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial"];
    run(
        path,
        &[&issue[..], &["-days", "3000", "-extfile", "leaf.cnf", "-outform", "DER", "-out", "leaf.der"]]
            .concat(),
    );
    run(path, &["x509", "-in", "root.pem", "-outform", "DER", "-out", "root.der"]);
    run(path, &["pkcs8", "-topk8", "-nocrypt", "-in", "leaf.key", "-outform", "DER", "-out", "leaf.p8"]);

    let read = |name: &str| std::fs::read(path.join(name)).unwrap();
    let chance = Box::new(ring::rand::SystemRandom::new());
    let signer =
        RsaSigner::from_pkcs8(&read("leaf.p8"), vec![read("leaf.der"), read("root.der")], chance).unwrap();
    write_anchor(path, &read("root.der"));
    // The certificates are made by openssl now, so the later of the release date and notBefore is now.
    let seal = sealed(&signer);
    std::fs::write(path.join("content"), &seal.manifest.bytes).unwrap();
    std::fs::write(path.join("signature.p7s"), &seal.signature.bytes).unwrap();
    let arguments =
        ["cms", "-verify", "-cades", "-binary", "-purpose", "any", "-inform", "DER", "-in", "signature.p7s"];
    run(path, &[&arguments[..], &["-content", "content", "-CAfile", "anchor.pem", "-out", "out"]].concat());
    assert_eq!(sealed(&signer), seal, "RSA signatures are deterministic");
}

#[test]
fn a_signature_made_by_openssl_holds_here_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for key in [&["rsa:2048"][..], &["ec", "-pkeyopt", "ec_paramgen_curve:P-384"]] {
        let make =
            ["req", "-x509", "-nodes", "-keyout", "key.pem", "-out", "own.pem", "-subj", "/CN=Elsewhere"];
        let rest = ["-addext", "basicConstraints=critical,CA:FALSE", "-days", "30", "-newkey"];
        run(path, &[&make[..], &rest, key].concat());
        let manifest = sealed(&author()).manifest.bytes;
        std::fs::write(path.join("content"), &manifest).unwrap();
        let sign = ["cms", "-sign", "-cades", "-binary", "-md", "sha384", "-nosmimecap", "-outform", "DER"];
        let files = ["-in", "content", "-signer", "own.pem", "-inkey", "key.pem", "-out", "elsewhere.p7s"];
        run(path, &[&sign[..], &files].concat());

        let own = Certificate::all_from_file(&std::fs::read(path.join("own.pem")).unwrap()).unwrap();
        let signature = std::fs::read(path.join("elsewhere.p7s")).unwrap();
        let entries = [("META-INF/ASiCManifest.xml", &manifest), ("META-INF/signature.p7s", &signature)];
        let records = FILES.iter().map(|(name, _mime)| Record::stored(name, name.as_bytes()));
        let seals = entries.map(|(name, bytes)| Record::stored(name, bytes));
        let mut list = TrustList::new();
        let now = UnixSeconds(own[0].not_before.0 + 60);
        list.add(own[0].clone());
        let bytes = Zip::of(records.chain(seals)).bytes();
        let verdict = verify(Cursor::new(bytes), &list, now, &Limits::default()).unwrap();
        assert_eq!(said(&verdict), "intact-trusted");
    }
}
