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
const embedded = () => null

/** What is an entity of its own, and what is only a part of the answer it came in. */
const keys = {
	Viewer: (entity: Record<string, unknown>) => String(entity['subject']),
	County: byCode,
	ServiceType: byCode,
	ViolationType: byCode,
	Language: byCode,
	Institution: byCode,
	LocalizedText: embedded,
	UserError: embedded,
	Fact: embedded,
	PageInfo: embedded,
	Capacity: embedded,
	Assurance: embedded,
	Schedule: embedded,
	FieldChangeConnection: embedded,
	FieldChangeEdge: embedded,
	NetworkPayload: embedded,
	OrganizationConnection: embedded,
	OrganizationEdge: embedded,
	ServiceConnection: embedded,
	ServiceEdge: embedded,
	CaseFileConnection: embedded,
	CaseFileEdge: embedded,
	CaseFilePayload: embedded,
	CaseClock: embedded,
	Threshold: embedded,
	CaseProcessing: embedded,
	EarlierProcessing: embedded,
	CaseRectification: embedded,
	CaseRetention: embedded,
	RightsRequestPayload: embedded,
	CaseExportPayload: embedded,
	BreachPayload: embedded,
	BreachSafeguards: embedded,
	BreachDuty: embedded,
	BreachNotice: embedded,
	AffectedCases: embedded,
	AffectedCase: embedded,
	AffectedCasesPayload: embedded,
	ConsentPayload: embedded,
	Telling: embedded,
	BreakGlassPayload: embedded,
	DisclosurePreview: embedded,
	DisclosedCase: embedded,
	DisclosedNeed: embedded,
	Guardian: embedded,
	SafeContact: embedded,
	ContactRule: embedded,
	ContactWindow: embedded,
	SafeContactPayload: embedded,
	Transfer: embedded,
	TransferConnection: embedded,
	TransferEdge: embedded,
	RoutePlan: embedded,
	Route: embedded,
	RouteVector: embedded,
	RouteStep: embedded,
	Fallback: embedded,
	Reason: embedded,
	Refusal: embedded,
	InfeasibleNeed: embedded,
	ReferralConnection: embedded,
	ReferralEdge: embedded,
	ReferralPayload: embedded,
	ChooseRoutePayload: embedded,
	Change: embedded,
	WayToHouse: embedded,
	WayShowing: embedded,
	WayToHousePayload: embedded,
	RevealPayload: embedded,
	RevealAddressPayload: embedded,
	ErasurePayload: embedded,
	ErasureRequest: embedded,
	AuditLeaf: (entity: Record<string, unknown>) => String(entity['index']),
	AuditLeafConnection: embedded,
	AuditLeafEdge: embedded,
	ProvedLeaf: embedded,
	InclusionProof: embedded,
	SignedHead: embedded,
	VerifyAuditPayload: embedded,
	AuditVerification: embedded,
	AuditFinding: embedded,
	AccessReport: embedded,
	AccessDay: embedded,
	AccessEntry: embedded,
	AccessEntryConnection: embedded,
	AccessEntryEdge: embedded,
}

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
