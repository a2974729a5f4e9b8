//! Fetches a file that came with a message, when the agent asks for it.

use crate::{
    Clock, Connectors, Pace, Secrets, Trouble,
    house::{House, of_store},
};
use parlance_desk::{FILE_LIMIT, FilePlace, model::AttachmentId};
use parlance_store::{AttachmentRecord, Store};
use std::sync::Arc;

/// A file's record and its bytes, straight from its desk; nothing of it is kept.
pub async fn fetch_file(
    store: Store,
    secrets: Arc<dyn Secrets>,
    clock: Arc<dyn Clock>,
    connectors: Arc<dyn Connectors>,
    attachment: AttachmentId,
) -> Result<(AttachmentRecord, Vec<u8>), Trouble> {
    let house = House { store, secrets, clock, connectors, pace: Pace::default() };
    let place = house.stored(move |store| store.attachment(attachment)).await.map_err(of_store)?;
    let connection = house.connect(place.desk, false).await?;
    let of_ticket = |error| Trouble::of_ticket(&error);
    let file = FilePlace {
        ticket: place.remote_ticket,
        message: place.remote_message,
        file: place.attachment.remote_id.clone(),
    };
    let request = connection.desk.file(&file).map_err(of_ticket)?;
    let answer = connection.line.file(request, FILE_LIMIT).await.map_err(of_ticket)?;
    let bytes = connection.desk.file_bytes(answer).map_err(of_ticket)?;
    Ok((place.attachment, bytes))
}
