//! The networks that are known, for who picks one in lines.

use super::setup::Setup;
use crate::plain::networks::{Network, Networks};
use crate::tui::shelf::Listing;

/// The newest first.
pub(super) fn known(setup: &Setup) -> Networks {
    let kept = Listing::of(setup.store.overview(), &setup.words).kept;
    let newest = kept.into_iter().filter(|one| one.newest);
    let networks = newest.map(|one| Network {
        name: one.network,
        beside: one.beside,
    });
    Networks::new(networks.collect())
}
