/** Every route of the API with what it answers. docs/api.md tells more of each. */
export const ROUTES = {
  '/api/v1': 'this list',
  '/api/v1/incidents': 'the incidents that are part of no other, the sharpest differences first',
  '/api/v1/incidents/{key}': 'an incident with its place, parts, related incidents and documents',
  '/api/v1/incidents/{key}/comparison': 'what every source says on every measure, as JSON or CSV',
  '/api/v1/incidents/{key}/annotations':
    'the notes on the cells of a comparison, as W3C Web Annotations; for who is signed in',
  '/api/v1/incidents/{key}/versions': 'the published versions of an incident, the latest first',
  '/api/v1/incidents/{key}/versions/{number}': 'a published version, as JSON, CSV or a bundle',
  '/api/v1/documents': 'the documents, the latest first',
  '/api/v1/documents/{key}': 'a document with its text and its claims',
  '/api/v1/documents/{key}/annotations':
    'the notes on a document, as W3C Web Annotations; for who has a token',
  '/api/v1/sources': 'the sources',
  '/api/v1/sources/{key}': 'a source with its claims, by incident',
  '/api/v1/claims': 'claims by key',
  '/api/v1/claims/{key}': 'a claim with its history',
  '/api/v1/extraction': 'the claims proposed in a text that is sent with POST',
  '/api/v1/text': 'the text of a file (txt, html, docx, pdf) whose bytes are sent with POST',
  '/api/v1/feed': 'what was published last, as a JSON Feed',
  '/api/v1/bundle': 'everything as one bundle',
} as const
