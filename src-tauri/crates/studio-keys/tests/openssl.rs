//! Keys and backups go to `openssl` and come from it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail at once")]
#![allow(clippy::disallowed_methods, reason = "this test runs openssl on files")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use studio_keys::KeysFault;
use studio_sign::{SignFault, SignatureAlgorithm};
use support::{NOW, identity, keys, passphrase, under};

fn openssl(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output =
        Command::new("openssl").current_dir(folder).args(arguments).output().expect("openssl is installed");
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// A self-signed certificate and its key, put into `in.p12` with these options.
fn p12(folder: &Path, key: &[&str], password: &str, options: &[&str]) -> Vec<u8> {
    let make =
        ["req", "-x509", "-nodes", "-keyout", "key.pem", "-out", "own.pem", "-subj", "/CN=Trainer/O=Academy"];
    let rest = ["-addext", "basicConstraints=critical,CA:FALSE", "-days", "30", "-newkey"];
    openssl(folder, &[&make[..], &rest, key].concat()).unwrap();
    let pass = format!("pass:{password}");
    let export =
        ["pkcs12", "-export", "-inkey", "key.pem", "-in", "own.pem", "-out", "in.p12", "-passout", &pass];
    openssl(folder, &[&export[..], options].concat()).unwrap();
    fs::read(folder.join("in.p12")).unwrap()
}

const P_256: [&str; 3] = ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
const RSA: [&str; 1] = ["rsa:2048"];

#[test]
fn openssl_reads_a_kept_key() {
    let folder = tempfile::tempdir().unwrap();
    let made = keys(folder.path()).new_signer(&identity("Ada"), &under("a sentence"), NOW).unwrap();
    let key = format!("signers/{}/key.pem", made.id);
    let read = |pass: &str| openssl(folder.path(), &["pkcs8", "-in", &key, "-passin", pass]);
    assert!(read("pass:a sentence").unwrap().starts_with("-----BEGIN PRIVATE KEY-----"));
    assert!(read("pass:another").is_err());
    let about = openssl(folder.path(), &["asn1parse", "-in", &key]).unwrap();
    assert!(about.contains("scrypt") && about.contains("aes-256-cbc"), "{about}");
}

#[test]
fn openssl_reads_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    keys.new_signer(&identity("李伟"), &under("x"), NOW).unwrap();
    let backup = keys.backup_p12("李伟", &passphrase("x"), &passphrase("secret")).unwrap();
    fs::write(folder.path().join("backup.p12"), backup).unwrap();
    let arguments = ["pkcs12", "-in", "backup.p12", "-nodes", "-passin", "pass:secret"];
    let read = openssl(folder.path(), &arguments).unwrap();
    assert!(read.contains("BEGIN PRIVATE KEY") && read.contains("BEGIN CERTIFICATE"));
}

#[test]
fn keys_of_every_ordinary_kind_are_imported_from_openssl() {
    let folder = tempfile::tempdir().unwrap();
    let des = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"];
    let cases = [
        (&P_256[..], "secret", &[][..], SignatureAlgorithm::EcdsaP256Sha256),
        (&RSA[..], "secret", &[][..], SignatureAlgorithm::RsaPkcs1Sha256),
        (&RSA[..], "pässwörd", &des[..], SignatureAlgorithm::RsaPkcs1Sha256),
        (&P_256[..], "", &[][..], SignatureAlgorithm::EcdsaP256Sha256),
        (&P_256[..], "secret", &["-certpbe", "NONE"][..], SignatureAlgorithm::EcdsaP256Sha256),
    ];
    for (number, (key, password, options, algorithm)) in cases.into_iter().enumerate() {
        let file = p12(folder.path(), key, password, options);
        let keys = keys(folder.path());
        let name = format!("Trainer {number}");
        let kept = keys.import_p12(&file, &passphrase(password), Some(&name), &under("x")).unwrap();
        assert_eq!(kept.certificate.organisation.as_deref(), Some("Academy"));
        let signer = keys.unlock(&name, &passphrase("x")).unwrap();
        assert_eq!(signer.sign(b"course").unwrap().algorithm, algorithm);
        let wrong = keys.import_p12(&file, &passphrase("wrong"), Some("Other"), &under("x"));
        assert!(matches!(wrong, Err(KeysFault::Pkcs12Password)), "{wrong:?}");
    }
}

#[test]
fn what_cannot_sign_packages_is_not_imported() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let import = |file: &[u8]| keys.import_p12(file, &passphrase("secret"), None, &under("x")).err().unwrap();

    let p384 = p12(folder.path(), &["ec", "-pkeyopt", "ec_paramgen_curve:P-384"], "secret", &[]);
    assert!(matches!(import(&p384), KeysFault::Signer(SignFault::KeyUnreadable)));
    let short = p12(folder.path(), &["rsa:1024"], "secret", &[]);
    assert!(matches!(import(&short), KeysFault::Signer(SignFault::KeyLength)));
    p12(folder.path(), &P_256, "secret", &[]);
    let export =
        ["pkcs12", "-export", "-nokeys", "-in", "own.pem", "-out", "in.p12", "-passout", "pass:secret"];
    openssl(folder.path(), &export).unwrap();
    let without_key = fs::read(folder.path().join("in.p12")).unwrap();
    assert!(matches!(import(&without_key), KeysFault::Pkcs12WithoutKey));
    assert_eq!(keys.list().unwrap(), []);
}

#[test]
fn a_damaged_p12_file_ends_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let options = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-iter", "1", "-nomac"];
    let file = p12(folder.path(), &P_256, "secret", &options);
    let keys = keys(folder.path());
    proptest!(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() },
    |(at in 0..file.len(), new in any::<u8>(), end in 0..=file.len())| {
        let mut file = file.clone();
        file[at] = new;
        for bytes in [&file[..], &file[..end]] {
            if let Err(fault) = keys.import_p12(bytes, &passphrase("secret"), Some("taken"), &under("x")) {
                prop_assert!(fault.to_string().ends_with('.'));
            }
        }
    });
}
