import { Client, fetchExchange, subscriptionExchange, type ExecutionResult } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { reached, streamIs } from './connection'
import { holdStream } from './eventStream'
import { authorizedFetch, type Session } from './session'

const endpoint = '/graphql'

/** One client per signed-in person, its normalised cache in memory only. Locking the screen throws it away. */
export function createClient(session: Session): Client {
	const ask = noticing(authorizedFetch(session))
	return new Client({
		url: endpoint,
		fetch: ask,
		preferGetMethod: false,
		// A plain question gets a plain answer; only the stream of changes asks for events.
		fetchOptions: { headers: { accept: 'application/graphql-response+json, application/json;q=0.9' } },
		requestPolicy: 'cache-and-network',
		exchanges: [cacheExchange({ keys }), changesExchange(ask), fetchExchange],
	})
}

/** Any answer, also a refusal, shows that the portal can be reached. */
function noticing(ask: typeof fetch): typeof fetch {
	return async (...question) => {
		const askedAt = performance.now()
		const answer = await ask(...question)
		reached(askedAt)
		return answer
	}
}

const byCode = (entity: Record<string, unknown>) => String(entity['code'])
const byId = (entity: Record<string, unknown>) => (entity['id'] ? String(entity['id']) : null)

type Key = (entity: Record<string, unknown>) => string | null

/** Things known by something else than an identifier. */
const named: Record<string, Key> = {
	Viewer: (entity) => String(entity['subject']),
	County: byCode,
	ServiceType: byCode,
	ViolationType: byCode,
	Language: byCode,
	Institution: byCode,
	AuditLeaf: (entity) => String(entity['index']),
	DuplicateEntry: () => null,
	Route: () => null,
}

/** What has neither is only a part of the answer it came in: no list of all of them goes to every phone. */
const keys = new Proxy(named, { get: (table, type: string) => table[type] ?? byId })

function changesExchange(ask: typeof fetch) {
	return subscriptionExchange({
		forwardSubscription: (request) => ({
			subscribe: (observer) => ({
				unsubscribe: holdStream(
					(signal) =>
						ask(endpoint, {
							method: 'POST',
							headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
							body: JSON.stringify({ query: request.query, operationName: request.operationName, variables: request.variables }),
							signal,
						}),
					{ onNext: (data) => observer.next(JSON.parse(data) as ExecutionResult), onState: streamIs },
				),
			}),
		}),
	})
}
