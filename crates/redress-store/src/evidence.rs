//! Evidence files: named by the SHA-256 of their bytes, written once, never rewritten.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use redress_case::Digest;
use sha2::{Digest as _, Sha256};

use crate::error::Missing;
use crate::model::{Evidence, EvidenceState};
use crate::{Result, StoreError};

const BLOCK: usize = 64 * 1024;

/// The folder of evidence files: `ab/cd/abcd…`, and `tmp` for those that are still being read.
#[derive(Debug, Clone)]
pub(crate) struct EvidenceDir {
    root: PathBuf,
}

/// A file that was read to its end and is safe on disk, but has no name yet.
pub(crate) struct Unnamed {
    pub(crate) evidence: Evidence,
    path: PathBuf,
    /// Holds the lock that keeps [`EvidenceDir::sweep`] of other processes away.
    _file: File,
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        // After a rename there is nothing left to remove.
        let _ = fs::remove_file(&self.path);
    }
}

impl EvidenceDir {
    pub(crate) fn open(root: PathBuf) -> Result<EvidenceDir> {
        let dir = EvidenceDir { root };
        make_private_dir(&dir.tmp())?;
        Ok(dir)
    }

    /// A folder that is only read from.
    pub(crate) fn existing(root: PathBuf) -> EvidenceDir {
        EvidenceDir { root }
    }

    fn tmp(&self) -> PathBuf {
        self.root.join("tmp")
    }

    /// Returns where the file of a hash is or would be.
    pub(crate) fn path(&self, sha256: Digest) -> PathBuf {
        let name = sha256.to_hex();
        self.root.join(&name[..2]).join(&name[2..4]).join(name)
    }

    /// Reads a stream to its end into a file without a name, hashing on the way.
    pub(crate) fn read_in(&self, bytes: &mut dyn Read) -> Result<Unnamed> {
        let (mut file, path) = self.temporary()?;
        let mut unnamed = Unnamed {
            evidence: Evidence {
                sha256: Digest::ZERO,
                size: 0,
            },
            path,
            _file: file
                .try_clone()
                .map_err(|e| StoreError::io(&self.root, &e))?,
        };
        let at = |e: &std::io::Error| StoreError::io(&self.root, e);
        let mut hasher = Sha256::new();
        let mut block = vec![0; BLOCK];
        loop {
            let read = match bytes.read(&mut block) {
                Ok(0) => break,
                Ok(read) => read.min(BLOCK),
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) => return Err(at(&e)),
            };
            hasher.update(&block[..read]);
            file.write_all(&block[..read]).map_err(|e| at(&e))?;
            unnamed.evidence.size += read as u64;
        }
        make_read_only(&file).map_err(|e| at(&e))?;
        file.sync_all().map_err(|e| at(&e))?;
        unnamed.evidence.sha256 = Digest(hasher.finalize().into());
        Ok(unnamed)
    }

    /// Gives a file its name, unless the very same bytes stand there already. A file that stands
    /// there with other bytes was damaged, and is replaced by the whole one.
    pub(crate) fn name(&self, unnamed: &Unnamed) -> Result<()> {
        let path = self.path(unnamed.evidence.sha256);
        if self.verify(unnamed.evidence.sha256)? == EvidenceState::Whole {
            return Ok(());
        }
        let inner = path.parent().unwrap_or(&self.root);
        let outer = inner.parent().unwrap_or(&self.root);
        make_private_dir(inner)?;
        fs::rename(&unnamed.path, &path).map_err(|e| StoreError::io(&path, &e))?;
        for dir in [inner, outer, &self.root] {
            sync_dir(dir)?;
        }
        Ok(())
    }

    pub(crate) fn open_file(&self, sha256: Digest) -> Result<File> {
        let path = self.path(sha256);
        File::open(&path).map_err(|e| match e.kind() {
            ErrorKind::NotFound => StoreError::NotFound(Missing::Evidence(sha256)),
            _ => StoreError::io(&path, &e),
        })
    }

    pub(crate) fn verify(&self, sha256: Digest) -> Result<EvidenceState> {
        let mut file = match self.open_file(sha256) {
            Ok(file) => file,
            Err(StoreError::NotFound(_)) => return Ok(EvidenceState::Missing),
            Err(error) => return Err(error),
        };
        let found = digest_of(&mut file).map_err(|e| StoreError::io(&self.path(sha256), &e))?;
        Ok(if found == sha256 {
            EvidenceState::Whole
        } else {
            EvidenceState::Changed { found }
        })
    }

    /// Removes the file of a hash; one that is gone already is no error.
    pub(crate) fn remove(&self, sha256: Digest) -> Result<()> {
        let path = self.path(sha256);
        match fs::remove_file(&path) {
            Ok(()) => sync_dir(path.parent().unwrap_or(&self.root)),
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(()),
            Err(e) => Err(StoreError::io(&path, &e)),
        }
    }

    /// Removes the half-read files of programs that ended in between: nobody holds their lock.
    pub(crate) fn sweep(&self) {
        let Ok(files) = fs::read_dir(self.tmp()) else {
            return;
        };
        for path in files.flatten().map(|file| file.path()) {
            if File::open(&path).is_ok_and(|file| file.try_lock().is_ok()) {
                let _ = fs::remove_file(&path);
            }
        }
    }

    fn temporary(&self) -> Result<(File, PathBuf)> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        loop {
            let name = format!(
                "{}-{}",
                std::process::id(),
                NEXT.fetch_add(1, Ordering::Relaxed)
            );
            let path = self.tmp().join(name);
            let file = match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => file,
                Err(e) if e.kind() == ErrorKind::AlreadyExists => continue,
                Err(e) => return Err(StoreError::io(&path, &e)),
            };
            file.lock().map_err(|e| StoreError::io(&path, &e))?;
            // A sweep may have come between creation and lock.
            if path.exists() {
                return Ok((file, path));
            }
        }
    }
}

/// Hashes everything that is left to read.
pub(crate) fn digest_of(bytes: &mut dyn Read) -> std::io::Result<Digest> {
    let mut hasher = Sha256::new();
    let mut block = vec![0; BLOCK];
    loop {
        match bytes.read(&mut block) {
            Ok(0) => return Ok(Digest(hasher.finalize().into())),
            Ok(read) => hasher.update(&block[..read.min(BLOCK)]),
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
}

/// Creates a folder and those above it; only their owner may look into new ones.
pub(crate) fn make_private_dir(dir: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(dir).map_err(|e| StoreError::io(dir, &e))
}

/// Makes the names in a folder durable.
pub(crate) fn sync_dir(dir: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(dir)
            .and_then(|dir| dir.sync_all())
            .map_err(|e| StoreError::io(dir, &e))?;
    }
    Ok(())
}

fn make_read_only(file: &File) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.set_permissions(fs::Permissions::from_mode(0o400))?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}
