//! Signers are kept encrypted, found by name, and opened only by what protects them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail at once")]
#![allow(clippy::disallowed_methods, reason = "this test looks at the files that were written")]

mod support;

use std::fs;

use studio_keys::{Keys, KeysFault, NoPassphrase, Protect, Protection};
use studio_sign::{Certificate, SignFault};
use support::{NOW, TestKeyring, identity, keys, keys_with, passphrase, under};

fn said<T>(outcome: Result<T, KeysFault>) -> String {
    outcome.err().expect("a fault").to_string()
}

#[test]
fn a_new_signer_signs_and_stays_after_opening_anew() {
    let folder = tempfile::tempdir().unwrap();
    let made = keys(folder.path()).new_signer(&identity("李伟"), &under("a sentence"), NOW).unwrap();
    assert_eq!((made.name.as_str(), made.protection), ("李伟", Protection::Passphrase));
    assert_eq!(made.certificate.not_before, NOW);

    let keys = keys(folder.path());
    assert_eq!(keys.list().unwrap(), std::slice::from_ref(&made));
    let by_name = keys.unlock("李伟", &passphrase("a sentence")).unwrap();
    let by_id = keys.unlock(&made.id, &Some(passphrase("a sentence"))).unwrap();
    assert_eq!(by_name.certificates(), std::slice::from_ref(&made.certificate.der));
    assert_eq!(by_name.sign(b"course").unwrap(), by_id.sign(b"course").unwrap());
}

#[test]
fn two_signers_have_two_keys() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let one = keys.new_signer(&identity("One"), &under("x"), NOW).unwrap();
    let other = keys.new_signer(&identity("Other"), &under("x"), NOW).unwrap();
    assert_ne!(one.id, other.id);
    let sign = |name: &str| keys.unlock(name, &passphrase("x")).unwrap().sign(b"course").unwrap();
    assert_ne!(sign("One"), sign("Other"));
}

#[test]
fn only_the_right_passphrase_opens_a_signer() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    keys.new_signer(&identity("Ada"), &under("right"), NOW).unwrap();
    assert_eq!(
        said(keys.unlock("Ada", &passphrase("wrong"))),
        "This is not the passphrase of “Ada”. Try again; capital letters count."
    );
    assert!(said(keys.unlock("Ada", &NoPassphrase)).starts_with("“Ada” is kept under a passphrase."));
    assert!(said(keys.unlock("Bob", &NoPassphrase)).starts_with("There is no signer called “Bob”."));
    assert!(
        said(keys.new_signer(&identity("Bob"), &under(""), NOW)).starts_with("A passphrase can't be empty.")
    );
}

#[test]
fn a_signer_in_the_keyring_opens_without_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let keyring = TestKeyring::default();
    let keys = keys_with(folder.path(), &keyring);
    assert!(keys.has_keyring());
    let made = keys.new_signer(&identity("Ada"), &Protect::Keyring, NOW).unwrap();
    assert_eq!(made.protection, Protection::Keyring);
    assert!(keys.unlock("Ada", &NoPassphrase).is_ok());
    let secrets = keyring.secrets.lock().unwrap().clone();
    assert_eq!(secrets.keys().collect::<Vec<_>>(), [&made.id]);
    assert_eq!(secrets[&made.id].len(), 64);

    keyring.secrets.lock().unwrap().clear();
    assert!(
        said(keys.unlock("Ada", &NoPassphrase)).starts_with("The keyring of this computer does not hand out")
    );
}

#[test]
fn a_keyring_that_keeps_nothing_is_not_used() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys_with(folder.path(), &TestKeyring { is_forgetful: true, ..TestKeyring::default() });
    assert!(!keys.has_keyring());
    assert!(matches!(
        keys.new_signer(&identity("Ada"), &Protect::Keyring, NOW),
        Err(KeysFault::KeyringUnavailable)
    ));
    assert_eq!(keys.list().unwrap(), []);
}

#[test]
fn a_name_is_given_once() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    keys.new_signer(&identity("Ada"), &under("x"), NOW).unwrap();
    assert!(matches!(keys.new_signer(&identity(" Ada "), &under("x"), NOW), Err(KeysFault::NameTaken(_))));
    assert!(matches!(keys.new_signer(&identity(" "), &under("x"), NOW), Err(KeysFault::Identity(_))));
}

#[test]
fn the_private_key_is_never_on_the_disk_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let made = keys.new_signer(&identity("a/../b: CON?"), &under("x"), NOW).unwrap();
    let mut names = Vec::new();
    for file in fs::read_dir(folder.path().join("signers").join(&made.id)).unwrap() {
        let path = file.unwrap().path();
        let content = fs::read_to_string(&path).unwrap();
        assert!(!content.contains("-----BEGIN PRIVATE KEY"));
        names.push(path.file_name().unwrap().to_owned());
    }
    names.sort();
    assert_eq!(names, ["certificates.pem", "key.pem", "signer.json"]);
    assert!(made.id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let left_over = fs::read_dir(folder.path().join("signers")).unwrap().count();
    assert_eq!(left_over, 1);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_a_signers_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let made = keys(folder.path()).new_signer(&identity("Ada"), &under("x"), NOW).unwrap();
    let signer = folder.path().join("signers").join(&made.id);
    for file in fs::read_dir(signer).unwrap() {
        let path = file.unwrap().path();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
}

#[test]
fn damaged_files_are_named_and_not_used() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let made = keys.new_signer(&identity("Ada"), &under("x"), NOW).unwrap();
    let signer = folder.path().join("signers").join(&made.id);
    let key = signer.join("key.pem");
    fs::write(&key, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n").unwrap();
    assert!(matches!(keys.unlock("Ada", &passphrase("x")), Err(KeysFault::Damaged(_))));
    fs::write(signer.join("signer.json"), "{}").unwrap();
    let said = said(keys.list());
    assert!(said.contains(&made.id) && said.contains("Put them back from a backup"), "{said}");
}

#[test]
fn a_key_beside_another_certificate_is_not_used() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let one = keys.new_signer(&identity("One"), &under("x"), NOW).unwrap();
    let other = keys.new_signer(&identity("Other"), &under("x"), NOW).unwrap();
    let key = |id: &str| folder.path().join("signers").join(id).join("key.pem");
    fs::copy(key(&other.id), key(&one.id)).unwrap();
    assert!(matches!(keys.unlock("One", &passphrase("x")), Err(KeysFault::Signer(SignFault::KeyMismatch))));
}

#[test]
fn own_signers_and_listed_certificates_are_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let keys_here = keys(folder.path());
    let own = keys_here.new_signer(&identity("Own"), &under("x"), NOW).unwrap().certificate;
    let colleague = keys(elsewhere.path()).new_signer(&identity("Colleague"), &under("x"), NOW).unwrap();

    assert!(keys_here.trust_list().unwrap().is_pinned(own.fingerprint));
    assert!(!keys_here.trust_list().unwrap().is_pinned(colleague.certificate.fingerprint));
    keys_here.trust(&colleague.certificate).unwrap();
    keys_here.trust(&colleague.certificate).unwrap();
    assert!(keys(folder.path()).trust_list().unwrap().is_pinned(colleague.certificate.fingerprint));
    keys_here.distrust(colleague.certificate.fingerprint).unwrap();
    keys_here.distrust(colleague.certificate.fingerprint).unwrap();
    assert!(!keys_here.trust_list().unwrap().is_pinned(colleague.certificate.fingerprint));
}

#[test]
fn a_certificate_that_was_slipped_under_another_name_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let one = keys.new_signer(&identity("One"), &under("x"), NOW).unwrap().certificate;
    keys.trust(&one).unwrap();
    let path = folder.path().join("trust").join(format!("{}.pem", one.fingerprint.to_hex()));
    fs::rename(&path, path.with_file_name("other.pem")).unwrap();
    assert!(matches!(keys.trust_list(), Err(KeysFault::Damaged(_))));
}

#[test]
fn what_a_file_manager_leaves_behind_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let made = keys.new_signer(&identity("Ada"), &under("x"), NOW).unwrap();
    keys.trust(&made.certificate).unwrap();
    for place in ["signers/desktop.ini", "signers/.DS_Store", "trust/Thumbs.db"] {
        fs::write(folder.path().join(place), "x").unwrap();
    }
    fs::create_dir(folder.path().join("signers/.new-abc")).unwrap();
    assert_eq!(keys.list().unwrap().len(), 1);
    assert!(keys.trust_list().is_ok());
}

#[test]
fn looking_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("not").join("there");
    let keys = keys(&place);
    assert_eq!((keys.list().unwrap().len(), keys.trust_list().unwrap().pinned().count()), (0, 0));
    assert!(!place.exists());
    fs::write(folder.path().join("file"), "").unwrap();
    assert!(said(Keys::open(&folder.path().join("file"))).contains("Check the folder"));
}

#[test]
fn a_certificate_is_exported_as_pem() {
    let folder = tempfile::tempdir().unwrap();
    let keys = keys(folder.path());
    let made = keys.new_signer(&identity("Ada"), &under("x"), NOW).unwrap();
    let pem = keys.export_certificate("Ada").unwrap();
    assert!(pem.starts_with("-----BEGIN CERTIFICATE-----\n"));
    assert_eq!(Certificate::all_from_file(pem.as_bytes()).unwrap(), [made.certificate]);
}

#[test]
fn a_backup_brings_the_signer_to_another_computer() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let keys_here = keys(here.path());
    keys_here.new_signer(&identity("Ada"), &under("x"), NOW).unwrap();
    let backup = keys_here.backup_p12("Ada", &passphrase("x"), &passphrase("pässwörd")).unwrap();
    assert!(matches!(
        keys_here.backup_p12("Ada", &passphrase("x"), &passphrase("")),
        Err(KeysFault::PassphraseEmpty)
    ));

    let keys_there = keys(there.path());
    let wrong = keys_there.import_p12(&backup, &passphrase("password"), None, &under("y"));
    assert!(matches!(wrong, Err(KeysFault::Pkcs12Password)));
    let moved = keys_there.import_p12(&backup, &passphrase("pässwörd"), None, &under("y")).unwrap();
    assert_eq!(moved.name, "Ada");
    let sign =
        |keys: &Keys, text: &str| keys.unlock("Ada", &passphrase(text)).unwrap().sign(b"course").unwrap();
    assert_eq!(sign(&keys_there, "y"), sign(&keys_here, "x"));
    let again = keys_there.import_p12(&backup, &passphrase("pässwörd"), Some("Ada 2"), &under("y"));
    assert!(matches!(again, Err(KeysFault::AlreadyKept(_))));
}
