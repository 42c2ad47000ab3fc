import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/**
 * Lists every operation the client can send, keyed by the SHA-256 of the exact text it sends, so that a server
 * can refuse every other one. A test sends each document through the real client and compares.
 */
const { module } = await runnerImport('./src/portal/sentDocuments.ts', { configFile: false, logLevel: 'error' })
const documents = {}
for (const text of module.sentDocuments()) documents[createHash('sha256').update(text).digest('hex')] = text

mkdirSync('target/documents', { recursive: true })
writeFileSync('target/documents/persisted-documents.json', JSON.stringify(documents, null, '\t') + '\n')
console.log(`web: ${Object.keys(documents).length} operations listed`)
