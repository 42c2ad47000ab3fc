// @vitest-environment node
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Client, TypedDocumentNode } from '@urql/core'
import { operations, sentDocuments } from './sentDocuments'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const codes = ['County', 'ServiceType', 'ViolationType', 'Language', 'Institution']
const sha = (text: string) => createHash('sha256').update(text).digest('hex')

vi.stubGlobal('window', { addEventListener: vi.fn(), removeEventListener: vi.fn() })
vi.stubGlobal('navigator', { onLine: true })

let sent: string[]
let client: Client

beforeAll(async () => {
	const { createClient } = await import('./graphqlClient')
	sent = []
	vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
		sent.push((JSON.parse(String(init.body)) as { query: string }).query)
		return new Response('{"data":null}', { status: 200, headers: { 'Content-Type': 'application/json' } })
	})
	client = createClient({ subject: 'ann', token: async () => 't', confirm: vi.fn(), end: vi.fn() })
})

function kindOf(document: TypedDocumentNode | string): string {
	const [operation] = (typeof document === 'string' ? parse(document) : document).definitions
	return operation?.kind === 'OperationDefinition' ? operation.operation : ''
}

/** The text that the client itself puts on the wire. */
async function wireText(document: TypedDocumentNode | string): Promise<string> {
	const before = sent.length
	const kind = kindOf(document)
	if (kind === 'query') await client.query(document, {}).toPromise()
	else if (kind === 'mutation') await client.mutation(document, {}).toPromise()
	else {
		const { unsubscribe } = client.subscription(document, {}).subscribe(() => undefined)
		await vi.waitFor(() => expect(sent.length).toBeGreaterThan(before))
		unsubscribe()
	}
	return sent[before] ?? ''
}

test('the listed hash of every operation is that of the exact text sent', async () => {
	const listed = new Set(sentDocuments().map(sha))
	const kinds = new Set<string>()
	for (const document of operations()) {
		kinds.add(kindOf(document))
		expect(listed, document.definitions[0]?.kind).toContain(sha(await wireText(document)))
	}
	expect(operations().length).toBeGreaterThan(15)
	expect([...kinds].toSorted()).toEqual(['mutation', 'query', 'subscription'])
	expect(listed).not.toContain(sha(`${sent[0]} `))
})

test('the text that the build puts into the code becomes the very same text', async () => {
	const { operations: made } = (await import(/* @vite-ignore */ `${process.cwd()}/scripts/operations.mjs`)) as { operations: () => { transform: (source: string, id: string) => Promise<{ code: string } | null> } }
	const listed = new Set(sentDocuments())
	const plugin = made()
	const found: string[] = []
	for (const file of sources('src')) {
		const result = await plugin.transform(readFileSync(file, 'utf8'), `/x/${file}`)
		for (const [text] of result?.code.matchAll(/"(?:query|mutation|subscription) (?:[^"\\]|\\.)*"/g) ?? []) found.push(JSON.parse(text) as string)
	}
	expect(found.length).toBe(operations().length)
	for (const text of found) expect(listed).toContain(await wireText(text))
})

function sources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('gql') && !name.includes('.test.'))
		.map((name) => `${folder}/${name}`)
}

function hasId(name: string): boolean {
	const type = schema.getType(name)
	return isObjectType(type) && 'id' in type.getFields()
}

/** Selections of a coded thing that leave out its code, which the cache needs to know it by. */
function withoutCode(document: DocumentNode): string[] {
	const found: string[] = []
	const info = new TypeInfo(schema)
	visit(
		document,
		visitWithTypeInfo(info, {
			SelectionSet(node) {
				const type = info.getParentType()?.name ?? ''
				const names = node.selections.map((part) => (part.kind === 'Field' ? part.name.value : '...'))
				if (codes.includes(type) && !names.includes('code') && !names.includes('...')) found.push(type)
				if (hasId(type) && !names.includes('id') && !names.includes('...')) found.push(type)
			},
		}),
	)
	return found
}

test('every operation asks for what the cache knows its things by', () => {
	const found = sentDocuments().flatMap((text) => withoutCode(parse(text)))
	expect(found.filter((type) => type !== 'Route')).toEqual([])
	expect(withoutCode(parse('{ counties { name } }'))).toEqual(['County'])
})
