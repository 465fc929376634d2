//! A zip writer that writes anything, however wrong.

use miniz_oxide::deflate::compress_to_vec;

/// One entry; every field goes into the file as it is.
#[derive(Clone)]
pub struct Record {
    pub name: Vec<u8>,
    pub local_name: Vec<u8>,
    pub method: u16,
    pub flags: u16,
    pub local_flags: u16,
    pub crc: u32,
    pub local_crc: u32,
    pub packed: Vec<u8>,
    pub packed_length: u32,
    pub unpacked_length: u32,
    pub local_lengths: Option<(u32, u32)>,
    pub extra: Vec<u8>,
    pub local_extra: Vec<u8>,
    pub comment: Vec<u8>,
    pub attributes: u32,
    pub descriptor: Vec<u8>,
    pub after: Vec<u8>,
    pub is_listed: bool,
    pub offset: Option<u32>,
    pub disk: u16,
}

impl Record {
    pub fn stored(name: &str, content: &[u8]) -> Self {
        Self::new(name, 0, content, content.to_vec())
    }

    pub fn deflated(name: &str, content: &[u8]) -> Self {
        Self::new(name, 8, content, compress_to_vec(content, 6))
    }

    fn new(name: &str, method: u16, content: &[u8], packed: Vec<u8>) -> Self {
        let flags = if name.is_ascii() { 0 } else { 1 << 11 };
        let crc = crc32fast::hash(content);
        let is_folder = name.ends_with('/');
        Self {
            name: name.into(),
            local_name: name.into(),
            method,
            flags,
            local_flags: flags,
            crc,
            local_crc: crc,
            packed_length: packed.len() as u32,
            packed,
            unpacked_length: content.len() as u32,
            local_lengths: None,
            extra: vec![],
            local_extra: vec![],
            comment: vec![],
            attributes: if is_folder { 0o040_755 << 16 | 0x10 } else { 0o100_644 << 16 },
            descriptor: vec![],
            after: vec![],
            is_listed: true,
            offset: None,
            disk: 0,
        }
    }

    pub fn renamed(mut self, name: impl AsRef<[u8]>) -> Self {
        self.name = name.as_ref().to_vec();
        self.local_name = self.name.clone();
        self
    }

    pub fn with_flags(mut self, flags: u16) -> Self {
        self.flags = flags;
        self.local_flags = flags;
        self
    }

    pub fn with_extra(mut self, kind: u16, content: &[u8]) -> Self {
        self.extra = [&kind.to_le_bytes()[..], &(content.len() as u16).to_le_bytes(), content].concat();
        self.local_extra = self.extra.clone();
        self
    }

    /// Moves checksum and sizes behind the data, as a writer of a stream does.
    pub fn with_descriptor(mut self, is_marked: bool) -> Self {
        let fields = [self.crc, self.packed_length, self.unpacked_length].map(u32::to_le_bytes).concat();
        self.descriptor = if is_marked { [b"PK\x07\x08", &fields[..]].concat() } else { fields };
        self.local_crc = 0;
        self.local_lengths = Some((0, 0));
        let flags = self.flags | 1 << 3;
        self.with_flags(flags)
    }

    fn local(&self) -> Vec<u8> {
        let (packed, unpacked) = self.local_lengths.unwrap_or((self.packed_length, self.unpacked_length));
        let mut out = b"PK\x03\x04\x14\0".to_vec();
        out.extend([self.local_flags, self.method, 0, 33].map(u16::to_le_bytes).concat());
        out.extend([self.local_crc, packed, unpacked].map(u32::to_le_bytes).concat());
        out.extend(
            [self.local_name.len(), self.local_extra.len()]
                .map(|length| (length as u16).to_le_bytes())
                .concat(),
        );
        [out, self.local_name.clone(), self.local_extra.clone(), self.packed.clone(), self.descriptor.clone()]
            .concat()
    }

    fn central(&self, offset: u32) -> Vec<u8> {
        let mut out = b"PK\x01\x02\x14\x03\x14\0".to_vec();
        out.extend([self.flags, self.method, 0, 33].map(u16::to_le_bytes).concat());
        out.extend([self.crc, self.packed_length, self.unpacked_length].map(u32::to_le_bytes).concat());
        let lengths = [self.name.len(), self.extra.len(), self.comment.len()];
        out.extend(lengths.map(|length| (length as u16).to_le_bytes()).concat());
        out.extend([self.disk, 0].map(u16::to_le_bytes).concat());
        out.extend([self.attributes, offset].map(u32::to_le_bytes).concat());
        [out, self.name.clone(), self.extra.clone(), self.comment.clone()].concat()
    }
}

/// A zip, and what may be put around and between its parts.
#[derive(Clone, Default)]
pub struct Zip {
    pub records: Vec<Record>,
    pub before: Vec<u8>,
    /// Whether offsets count from the beginning of the file and not from the end of `before`.
    pub is_adjusted: bool,
    pub before_directory: Vec<u8>,
    pub in_directory: Vec<u8>,
    pub after_directory: Vec<u8>,
    pub comment: Vec<u8>,
    pub after: Vec<u8>,
    pub count: Option<u16>,
    pub disk: u16,
}

impl Zip {
    pub fn of(records: impl IntoIterator<Item = Record>) -> Self {
        Self { records: records.into_iter().collect(), ..Self::default() }
    }

    pub fn record(&mut self, name: &str) -> &mut Record {
        self.records.iter_mut().find(|record| record.name == name.as_bytes()).expect("the test's own entry")
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut out = self.before.clone();
        let base = if self.is_adjusted { 0 } else { out.len() };
        let mut directory = Vec::new();
        let mut listed = 0;
        for record in &self.records {
            let offset = record.offset.unwrap_or((out.len() - base) as u32);
            if record.offset.is_none() {
                out.extend(record.local());
                out.extend(&record.after);
            }
            if record.is_listed {
                directory.extend(record.central(offset));
                listed += 1;
            }
        }
        out.extend(&self.before_directory);
        let directory_offset = (out.len() - base) as u32;
        directory.extend(&self.in_directory);
        out.extend(&directory);
        out.extend(&self.after_directory);
        let count = self.count.unwrap_or(listed);
        out.extend(b"PK\x05\x06");
        out.extend([self.disk, self.disk, count, count].map(u16::to_le_bytes).concat());
        out.extend([directory.len() as u32, directory_offset].map(u32::to_le_bytes).concat());
        out.extend((self.comment.len() as u16).to_le_bytes());
        [out, self.comment.clone(), self.after.clone()].concat()
    }
}
