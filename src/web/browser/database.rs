//! The repository in IndexedDB. One case is one record, written together with its digest in one transaction;
//! a write is done when the transaction is complete, not before.

use std::cell::RefCell;

use indexed_db_futures::{
    Build, BuildPrimitive,
    database::Database as Connection,
    error::{DomException, Error, OpenDbError},
    query_source::QuerySource,
    transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions},
};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use crate::{
    home::Case,
    ids::CaseId,
    programme::Digest,
    store::{
        Repository, Settings, StoreFault, read_case, read_digest, read_settings, write_case, write_digest,
        write_settings,
    },
};

/// The version of the stores below. A browser never opens a newer database with an older app.
const VERSION: u32 = 1;
const CASES: &str = "cases";
const DIGESTS: &str = "digests";
const META: &str = "meta";
const SETTINGS: &str = "settings";

/// The database of this app; opened on first use, and again after the connection was lost.
pub struct Database {
    name: String,
    connection: RefCell<Option<Connection>>,
}

impl Database {
    /// The database with this name.
    pub fn new(name: &str) -> Database {
        Database { name: name.to_owned(), connection: RefCell::new(None) }
    }

    async fn open(&self) -> Result<Connection, StoreFault> {
        if let Some(open) = self.connection.borrow().as_ref() {
            return Ok(open.clone());
        }
        let connection = Connection::open(self.name.as_str())
            .with_version(VERSION)
            .with_on_upgrade_needed(|_, database| {
                for store in [CASES, DIGESTS, META] {
                    database.create_object_store(store).build()?;
                }
                Ok(())
            })
            .await
            .map_err(open_fault)?;
        *self.connection.borrow_mut() = Some(connection.clone());
        Ok(connection)
    }

    /// Runs `work`; where the connection was lost, opens the database again and tries once more.
    async fn with<T>(
        &self,
        work: impl AsyncFn(&Connection) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        match work(&self.open().await?).await {
            Err(StoreFault::Lost { .. }) => {
                self.connection.borrow_mut().take();
                work(&self.open().await?).await
            }
            done => done,
        }
    }

    /// Puts records into stores in one transaction and waits until it is complete.
    async fn put(&self, records: &[(&str, &str, Vec<u8>)]) -> Result<(), StoreFault> {
        self.with(async |connection| {
            let mut options = TransactionOptions::new();
            options.set_durability(TransactionDurability::Strict);
            let transaction = connection
                .transaction([CASES, DIGESTS, META])
                .with_mode(TransactionMode::Readwrite)
                .with_options(options)
                .build()
                .map_err(fault)?;
            let mut requests = Vec::with_capacity(records.len());
            for (store, key, bytes) in records {
                let store = transaction.object_store(store).map_err(fault)?;
                let value: JsValue = Uint8Array::from(bytes.as_slice()).into();
                requests.push(store.put(value).with_key(*key).primitive().map_err(fault)?);
            }
            transaction.commit().await.map_err(fault)
        })
        .await
    }

    /// Every record of a store with its key.
    async fn all(&self, store: &str) -> Result<Vec<(String, Vec<u8>)>, StoreFault> {
        self.with(async |connection| {
            let transaction = read(connection, store)?;
            let store = transaction.object_store(store).map_err(fault)?;
            let keys = store.get_all_keys::<String>().primitive().map_err(fault)?;
            let values = store.get_all::<JsValue>().primitive().map_err(fault)?;
            let keys: Vec<String> = keys.await.map_err(fault)?.filter_map(Result::ok).collect();
            let values: Vec<Vec<u8>> =
                values.await.map_err(fault)?.map(|value| value.map(bytes).unwrap_or_default()).collect();
            Ok(keys.into_iter().zip(values).collect())
        })
        .await
    }

    async fn get(&self, store: &str, key: &str) -> Result<Option<Vec<u8>>, StoreFault> {
        self.with(async |connection| {
            let transaction = read(connection, store)?;
            let store = transaction.object_store(store).map_err(fault)?;
            let found: Option<JsValue> = store.get(key).primitive().map_err(fault)?.await.map_err(fault)?;
            Ok(found.map(bytes))
        })
        .await
    }
}

impl Repository for Database {
    async fn digests(&self) -> Result<(Vec<Digest>, Vec<StoreFault>), StoreFault> {
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        for (key, bytes) in self.all(DIGESTS).await? {
            match read_digest(&key, &bytes) {
                Ok(digest) => good.push(digest),
                // A digest can always be rebuilt from its case.
                Err(_) => match self.case(&CaseId::new(&key)).await {
                    Ok(Some(case)) => good.push(Digest::of(&case)),
                    Ok(None) => {}
                    Err(fault) => bad.push(fault),
                },
            }
        }
        Ok((good, bad))
    }

    async fn case(&self, id: &CaseId) -> Result<Option<Case>, StoreFault> {
        let found = self.get(CASES, id.as_str()).await?;
        found.map(|bytes| read_case(id.as_str(), &bytes)).transpose()
    }

    async fn cases(&self) -> Result<(Vec<Case>, Vec<StoreFault>), StoreFault> {
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        for (key, bytes) in self.all(CASES).await? {
            match read_case(&key, &bytes) {
                Ok(case) => good.push(case),
                Err(fault) => bad.push(fault),
            }
        }
        Ok((good, bad))
    }

    async fn keep(&self, cases: &[&Case]) -> Result<(), StoreFault> {
        let records: Vec<(&str, &str, Vec<u8>)> = cases
            .iter()
            .flat_map(|case| {
                let key = case.id.as_str();
                [(CASES, key, write_case(case)), (DIGESTS, key, write_digest(&Digest::of(case)))]
            })
            .collect();
        self.put(&records).await
    }

    async fn settings(&self) -> Result<Option<Settings>, StoreFault> {
        self.get(META, SETTINGS).await?.map(|bytes| read_settings(&bytes)).transpose()
    }

    async fn keep_settings(&self, settings: &Settings) -> Result<(), StoreFault> {
        self.put(&[(META, SETTINGS, write_settings(settings))]).await
    }
}

fn read<'a>(connection: &'a Connection, store: &str) -> Result<Transaction<'a>, StoreFault> {
    connection.transaction(store).with_mode(TransactionMode::Readonly).build().map_err(fault)
}

/// The bytes of a record; empty for anything that is not bytes, which then reads as damaged.
fn bytes(value: JsValue) -> Vec<u8> {
    value.dyn_into::<Uint8Array>().map(|array| array.to_vec()).unwrap_or_default()
}

fn open_fault(error: OpenDbError) -> StoreFault {
    match &error {
        OpenDbError::Base(Error::DomException(DomException::Other(other)))
            if other.name() == "VersionError" =>
        {
            StoreFault::Newer { version: VERSION + 1 }
        }
        OpenDbError::Base(Error::DomException(DomException::Other(other)))
            if other.name() == "QuotaExceededError" =>
        {
            StoreFault::Full
        }
        _ => StoreFault::CannotOpen { detail: error.to_string() },
    }
}

fn fault(error: Error) -> StoreFault {
    let detail = error.to_string();
    match &error {
        Error::DomException(DomException::Other(other)) if other.name() == "QuotaExceededError" => {
            StoreFault::Full
        }
        Error::DomException(DomException::InvalidStateError(_) | DomException::AbortError(_)) => {
            StoreFault::Lost { detail }
        }
        Error::DomException(DomException::NotFoundError(_)) => StoreFault::CannotOpen { detail },
        _ => StoreFault::Refused { detail },
    }
}
