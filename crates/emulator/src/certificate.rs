//! Certificates that are created at start.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use time::{Duration, OffsetDateTime};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::{self, ServerConfig};

/// A certificate for `localhost` and an address, signed by an authority that signs nothing else and whose key is
/// discarded. Clients that trust the authority trust the certificate.
///
/// Some clients reject self-signed certificates, so there is an authority.
#[derive(Clone)]
pub struct Certificate {
    authority: String,
    acceptor: TlsAcceptor,
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate").finish_non_exhaustive()
    }
}

/// A certificate cannot be created.
#[derive(Debug)]
pub struct CertificateError(Box<dyn std::error::Error + Send + Sync>);

impl fmt::Display for CertificateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no certificate can be made")
    }
}

impl std::error::Error for CertificateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

impl From<rcgen::Error> for CertificateError {
    fn from(error: rcgen::Error) -> Self {
        Self(error.into())
    }
}

impl From<rustls::Error> for CertificateError {
    fn from(error: rustls::Error) -> Self {
        Self(error.into())
    }
}

impl Certificate {
    /// Creates a certificate for `localhost`, the loopback addresses and this address.
    ///
    /// # Errors
    ///
    /// The system has no random numbers for a key.
    pub fn new(address: IpAddr) -> Result<Self, CertificateError> {
        let mut authority = lasting(CertificateParams::default());
        authority.distinguished_name.push(DnType::CommonName, "adf-emulator authority");
        authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let authority_key = KeyPair::generate()?;
        let signed = authority.self_signed(&authority_key)?;

        let mut own = lasting(CertificateParams::new(["localhost".to_owned()])?);
        own.distinguished_name.push(DnType::CommonName, "adf-emulator");
        let mut addresses =
            vec![IpAddr::from([127, 0, 0, 1]), std::net::Ipv6Addr::LOCALHOST.into()];
        addresses.extend((!addresses.contains(&address)).then_some(address));
        own.subject_alt_names.extend(addresses.into_iter().map(SanType::IpAddress));
        own.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        own.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        own.use_authority_key_identifier_extension = true;
        let own_key = KeyPair::generate()?;
        let own = own.signed_by(&own_key, &Issuer::from_params(&authority, &authority_key))?;

        let key = PrivatePkcs8KeyDer::from(own_key.serialize_der());
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![own.der().clone()], key.into())?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { authority: signed.pem(), acceptor: Arc::new(config).into() })
    }

    /// The authority, in PEM, for clients to trust.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        self.acceptor.clone()
    }
}

/// Valid for one year, the maximum of some clients, and from yesterday, for clients with a slow clock.
fn lasting(mut params: CertificateParams) -> CertificateParams {
    let now = OffsetDateTime::now_utc();
    params.not_before = now - Duration::DAY;
    params.not_after = now + Duration::days(365);
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
}
