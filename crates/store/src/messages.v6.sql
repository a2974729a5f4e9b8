-- A long text is packed (crates/store/src/packed.rs), and body is empty then. Those that are here already follow step by
-- step, with the search index.
ALTER TABLE messages ADD COLUMN packed BLOB;
