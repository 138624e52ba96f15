//! Sentences that are made of several parts: conditions, refusals, levels.
