/**
 * Derives the PostgreSQL schema from the SQLite one: provider and output folder differ, nothing else.
 * @param {string} sqliteSchema text of prisma/schema.prisma
 * @returns {string} text of the PostgreSQL schema, to be stored in prisma/generated
 */
export function postgresqlSchema(sqliteSchema) {
  return sqliteSchema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"./generated/sqlite"', '"./postgresql"')
}
