//! The user's signers and whom they trust.

use std::path::{Path, PathBuf};

use studio_sign::{
    Certificate, Entropy, Fingerprint, Identity, P256Signer, RawSigner, SignFault, TrustList, UnixSeconds,
};
use zeroize::{Zeroize, Zeroizing};

use crate::fault::KeysFault;
use crate::files::list_folder;
use crate::kept_signer::{KeptSigner, Protection};
use crate::keyring::{Keyring, SystemKeyring, works};
use crate::passphrase::{AskPassphrase, Passphrase};
use crate::pkcs12::{KeyWithCertificates, read_pkcs12, write_pkcs12};
use crate::private_key::{DecryptFault, chance, decrypt, encrypt, new_secret, signer};
use crate::trusted;

/// The keys in one configuration folder: `signers/` and `trust/`.
pub struct Keys {
    signers: PathBuf,
    trust: PathBuf,
    keyring: Box<dyn Keyring>,
}

/// How a new signer's key is to be kept.
#[derive(Clone, Debug)]
pub enum Protect {
    /// Under a fresh secret in the keyring.
    Keyring,
    /// Under this passphrase.
    Passphrase(Passphrase),
}

impl Keys {
    /// Opens the keys in a configuration folder, with the desktop's keyring. The folder is made when the first key is
    /// kept, so that packages can also be verified where nothing may be written.
    ///
    /// # Errors
    /// When there is something else than a folder.
    pub fn open(configuration: &Path) -> Result<Self, KeysFault> {
        Self::with_keyring(configuration, Box::new(SystemKeyring))
    }

    /// Opens the keys in a configuration folder with another keyring.
    ///
    /// # Errors
    /// When there is something else than a folder.
    pub fn with_keyring(configuration: &Path, keyring: Box<dyn Keyring>) -> Result<Self, KeysFault> {
        list_folder(configuration)?;
        Ok(Self { signers: configuration.join("signers"), trust: configuration.join("trust"), keyring })
    }

    /// Whether there is a keyring that keeps what it is given; it is tried out.
    #[must_use]
    pub fn has_keyring(&self) -> bool {
        works(self.keyring.as_ref())
    }

    /// Every signer, in the order of the names.
    ///
    /// # Errors
    /// When the files of one can't be read.
    pub fn list(&self) -> Result<Vec<KeptSigner>, KeysFault> {
        let folders = list_folder(&self.signers)?.into_iter().filter(|path| path.is_dir());
        let mut signers = folders.map(|folder| KeptSigner::read(&folder)).collect::<Result<Vec<_>, _>>()?;
        signers.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
        Ok(signers)
    }

    /// The signer of this name, or of this id.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(&self, name: &str) -> Result<KeptSigner, KeysFault> {
        let signers = self.list()?;
        let found = signers.iter().find(|signer| signer.name == name.trim());
        let found = found.or_else(|| signers.iter().find(|signer| signer.id == name));
        found.cloned().ok_or_else(|| KeysFault::SignerUnknown(name.to_owned()))
    }

    /// Makes a signer with a fresh P-256 key and a certificate of its own, valid for five years from now. It is trusted
    /// on this computer from now on.
    ///
    /// # Errors
    /// When the identity does not fit a certificate, the name is taken, or the key can't be kept.
    pub fn new_signer(
        &self,
        identity: &Identity,
        protect: &Protect,
        now: UnixSeconds,
    ) -> Result<KeptSigner, KeysFault> {
        let identity = identity.checked()?;
        self.check_name(&identity.name)?;
        let mut entropy = Entropy { key: chance()?, serial: chance()? };
        let made = P256Signer::generate(&identity, now, &entropy);
        entropy.key.zeroize();
        let made = made?;
        let certificates =
            vec![Certificate::from_der(made.certificates().first().map_or(&[], Vec::as_slice))?];
        let pkcs8 = made.to_pkcs8()?;
        self.keep(identity.name, pkcs8.as_bytes(), certificates, protect)
    }

    /// Takes over a key from a .p12 file, under this name or that of its certificate. The file's password is not kept.
    ///
    /// # Errors
    /// When the file or its key can't be used, the name is taken, or the key can't be kept.
    pub fn import_p12(
        &self,
        file: &[u8],
        password: &Passphrase,
        name: Option<&str>,
        protect: &Protect,
    ) -> Result<KeptSigner, KeysFault> {
        let KeyWithCertificates { pkcs8, certificates } = read_pkcs12(file, password)?;
        let own = certificates.first().ok_or(KeysFault::Pkcs12WithoutKey)?;
        if own.is_authority || !own.is_for_signing {
            return Err(KeysFault::NotForSigning(own.name.clone()));
        }
        let name = name.map(str::trim).filter(|name| !name.is_empty()).unwrap_or(&own.name).to_owned();
        signer(&pkcs8, certificates.iter().map(|certificate| certificate.der.clone()).collect())?;
        if let Some(kept) = self.list()?.into_iter().find(|kept| kept.certificate == *own) {
            return Err(KeysFault::AlreadyKept(kept.name));
        }
        self.check_name(&name)?;
        self.keep(name, &pkcs8, certificates, protect)
    }

    /// Opens a signer, asking for its passphrase if it has one.
    ///
    /// # Errors
    /// When there is no such signer, or what opens it is missing or wrong.
    pub fn unlock(&self, name: &str, ask: &dyn AskPassphrase) -> Result<Box<dyn RawSigner>, KeysFault> {
        let kept = self.find(name)?;
        let pkcs8 = self.open_key(&kept, ask)?;
        Ok(signer(&pkcs8, kept.chain())?)
    }

    /// A signer's certificate as PEM, to be handed to whoever verifies its packages.
    ///
    /// # Errors
    /// When there is no such signer.
    pub fn export_certificate(&self, name: &str) -> Result<String, KeysFault> {
        self.find(name).map(|kept| kept.certificate.to_pem())
    }

    /// A backup of a signer as a .p12 file under a password of its own.
    ///
    /// # Errors
    /// When the signer can't be opened, or the password is empty.
    pub fn backup_p12(
        &self,
        name: &str,
        ask: &dyn AskPassphrase,
        password: &Passphrase,
    ) -> Result<Vec<u8>, KeysFault> {
        if password.is_empty() {
            return Err(KeysFault::PassphraseEmpty);
        }
        let kept = self.find(name)?;
        let pkcs8 = self.open_key(&kept, ask)?;
        let certificates: Vec<_> = core::iter::once(kept.certificate).chain(kept.issuers).collect();
        write_pkcs12(&kept.name, &pkcs8, &certificates, password)
    }

    /// Whom this user trusts: their own signers, and the certificates they put on the list.
    ///
    /// # Errors
    /// When a file of the list can't be read.
    pub fn trust_list(&self) -> Result<TrustList, KeysFault> {
        let mut list = trusted::read_all(&self.trust)?;
        for signer in self.list()? {
            list.add(signer.certificate);
        }
        Ok(list)
    }

    /// Trusts a certificate from now on: a signer itself, an authority in what it says of others.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn trust(&self, certificate: &Certificate) -> Result<(), KeysFault> {
        trusted::keep(&self.trust, certificate)
    }

    /// Takes a certificate off the list. The user's own signers stay trusted.
    ///
    /// # Errors
    /// When it can't be removed.
    pub fn distrust(&self, fingerprint: Fingerprint) -> Result<(), KeysFault> {
        trusted::forget(&self.trust, fingerprint)
    }

    fn check_name(&self, name: &str) -> Result<(), KeysFault> {
        match self.find(name) {
            Ok(_there) => Err(KeysFault::NameTaken(name.to_owned())),
            Err(KeysFault::SignerUnknown(_)) => Ok(()),
            Err(fault) => Err(fault),
        }
    }

    fn keep(
        &self,
        name: String,
        pkcs8: &[u8],
        certificates: Vec<Certificate>,
        protect: &Protect,
    ) -> Result<KeptSigner, KeysFault> {
        let (protection, secret) = match protect {
            Protect::Keyring if !self.has_keyring() => return Err(KeysFault::KeyringUnavailable),
            Protect::Keyring => (Protection::Keyring, new_secret()?),
            Protect::Passphrase(passphrase) if passphrase.is_empty() => {
                return Err(KeysFault::PassphraseEmpty);
            }
            Protect::Passphrase(passphrase) => {
                (Protection::Passphrase, Zeroizing::new(passphrase.expose().to_owned()))
            }
        };
        let kept = KeptSigner::new(name, protection, certificates)
            .ok_or(KeysFault::Signer(SignFault::CertificateMissing))?;
        let key = encrypt(pkcs8, &secret)?;
        // The secret comes first: a key whose secret was never kept could not be opened by anybody.
        if protection == Protection::Keyring && !self.keyring.put(&kept.id, &secret) {
            return Err(KeysFault::KeyringUnavailable);
        }
        if let Err(fault) = kept.write(&self.signers, &key) {
            self.keyring.remove(&kept.id);
            return Err(fault);
        }
        Ok(kept)
    }

    fn open_key(&self, kept: &KeptSigner, ask: &dyn AskPassphrase) -> Result<Zeroizing<Vec<u8>>, KeysFault> {
        let pem = kept.read_key(&self.signers)?;
        let name = || kept.name.clone();
        let (secret, wrong) = match kept.protection {
            Protection::Keyring => {
                let secret = self.keyring.get(&kept.id).ok_or_else(|| KeysFault::KeyringLost(name()))?;
                (secret, KeysFault::KeyringLost(name()))
            }
            Protection::Passphrase => {
                let passphrase = ask.ask(&kept.name).ok_or_else(|| KeysFault::PassphraseMissing(name()))?;
                (Zeroizing::new(passphrase.expose().to_owned()), KeysFault::PassphraseWrong(name()))
            }
        };
        match decrypt(&pem, &secret) {
            Ok(document) => Ok(Zeroizing::new(document.as_bytes().to_vec())),
            Err(DecryptFault::Secret) => Err(wrong),
            Err(DecryptFault::Damaged) => Err(KeysFault::Damaged(self.signers.join(&kept.id))),
        }
    }
}
