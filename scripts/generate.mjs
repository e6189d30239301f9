// The clients are generated once the schema is there.
