import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildSchema, graphql, GraphQLSchema } from 'graphql'
import { closingActs, workRoot } from './closing.mjs'
import { answerSafeguards, openQuestions, questions } from './safeguards.mjs'
import { disclosed, newCase } from './newCase.mjs'
import { counties, county, institutions, languages, organizationOf, organizations, people, serviceTypes, violationTypes } from './network.mjs'
import { planOf } from './plan.mjs'
import { accessReport, audit } from './record.mjs'
import { json } from './start.mjs'
import { around, strengthFor, without } from './strength.mjs'

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))
const answerMinutes = { CRITICAL: 30, URGENT: 120, ROUTINE: 1440 }

/** Answers the portal's questions from memory, for whoever the token belongs to. */
export function answerer(usernameOf) {
	const cases = new Map()
	const referrals = new Map()
	const done = new Map()
	const streams = new Set()

	const tell = (kind, caseFile, referral) => {
		for (const stream of streams) stream(kind, caseFile, referral)
	}
	const once = async (input, act) => {
		if (!done.has(input.idempotencyKey)) done.set(input.idempotencyKey, act())
		return done.get(input.idempotencyKey)
	}
	const refuse = (code, ...path) => ({ userErrors: [{ code, path, facts: [] }] })
	const world = { cases, referrals, tell, once, refuse }

	return async (request, response) => {
		const person = people[usernameOf((request.headers.authorization ?? '').slice(7))]
		if (!person) return response.writeHead(401).end()
		let text = ''
		for await (const chunk of request) text += chunk
		const { query, variables } = JSON.parse(text)
		if (request.headers.accept?.includes('text/event-stream')) return stream(response, person, query, streams, world)
		const answer = await graphql({ schema, source: query, variableValues: variables, rootValue: root(person, world) })
		json(response, answer)
	}
}

function stream(response, person, query, streams, world) {
	response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(':\n\n')
	const subscription = query.replace(/^subscription/, 'query')
	const send = async (kind, caseFile, referral) => {
		const mine = person.roles.includes('COORDINATOR') || referral?.receiver.id === person.organization
		if (!mine) return
		const changes = { kind, at: new Date().toISOString(), referral: referral && seen(referral, person, world), caseFile: person.roles.includes('COORDINATOR') ? caseFile : null }
		const { data } = await graphql({ schema: asQuery, source: subscription, rootValue: { changes } })
		response.write(`event: next\ndata: ${JSON.stringify({ data })}\n\n`)
	}
	streams.add(send)
	response.on('close', () => streams.delete(send))
}

const asQuery = new GraphQLSchema({ ...schema.toConfig(), query: schema.getSubscriptionType() })

function root(person, world) {
	const coordinates = person.roles.includes('COORDINATOR')
	const connection = (nodes) => ({
		edges: nodes.map((node) => ({ cursor: node.id, node })),
		pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
		totalCount: nodes.length,
		unopened: 0,
	})
	const mine = () => [...world.referrals.values()].filter((one) => one.receiver.id === person.organization && one.status !== 'DRAFT')
	return {
		me: { subject: person.organization, roles: person.roles, organization: organizationOf(person.organization) },
		counties,
		county: ({ code }) => county(code),
		serviceTypes,
		violationTypes,
		languages,
		institutions,
		organizations: ({ filter }) => connection(organizations.filter((one) => matches(one, filter ?? {}))),
		organization: ({ id }) => organizationOf(id),
		networkStrength: () => (coordinates ? strengthFor(person) : null),
		networkAround: ({ organization }) => (coordinates && organizationOf(organization) ? around(organization) : null),
		strengthWithout: ({ organization }) => (coordinates && organizationOf(organization) ? without(organization) : null),
		caseFiles: ({ status }) => (coordinates ? connection([...world.cases.values()].filter((one) => one.status === status).toReversed()) : null),
		...workRoot(world, coordinates),
		openRightsRequests: () => (coordinates ? [] : null),
		noticeAddresses: [],
		noticeReach: [],
		pushKey: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
		caseFile: ({ id }) => (coordinates ? world.cases.get(id) : null),
		inbox: () => (coordinates ? null : connection(mine().toReversed().map((one) => seen(one, person, world)))),
		openRequests: () => (coordinates ? null : []),
		referral: ({ id }) => {
			const one = world.referrals.get(id)
			return one && (coordinates || one.receiver.id === person.organization) ? seen(one, person, world) : null
		},
		...acts(person, world),
		...closingActs(world),
		...beside(person),
		...(person.roles.includes('AUDITOR') && audit),
		accessReport: ({ caseFile }) => (coordinates && world.cases.has(caseFile) ? accessReport(world.cases.get(caseFile)) : null),
	}
}

/** What is kept beside the directory: invented, and the same for everybody who may see it. */
function beside({ roles }) {
	const holds = (...wanted) => wanted.some((role) => roles.includes(role))
	const place = { name: 'Kivuli House (example)', county: county(47), latitude: -1.2833, longitude: 36.8167 }
	const entry = { id: 'kivuli-one', name: 'Kivuli Justice Centre (example)', kind: 'ngo', county: county(47), source: 'a register (example)', partner: true, serviceTypes: serviceTypes.slice(0, 2), languages: languages.slice(0, 2), places: [place], assuredAt: new Date().toISOString() }
	const other = { ...entry, id: 'kivuli-two', name: 'Kivuli Justice Center (example)', partner: false, languages: [], assuredAt: null, source: 'another register (example)' }
	const reasons = [
		{ code: 'SAME_NAME', points: 50, facts: [] },
		{ code: 'SAME_COUNTY', points: 8, facts: [] },
		{ code: 'NEAR', points: 35, facts: [{ name: 'metres', value: '120' }] },
	]
	const pair = { id: 'kivuli', first: entry, second: other, points: 93, reasons }
	const defender = { id: 'defender', name: 'Somebody (example)', county: county(47), addedAt: new Date().toISOString(), networks: ['network'] }
	const page = (nodes) => ({ edges: nodes.map((node) => ({ cursor: node.id, node })), pageInfo: { hasNextPage: false, hasPreviousPage: false }, totalCount: nodes.length })
	const professional = { id: 'professional', profession: 'LAWYER', languages: languages.slice(0, 2), licensed: true, available: true, pausedUntil: null, changedAt: new Date().toISOString() }
	return {
		duplicatePairs: () => (holds('COORDINATOR', 'ADMINISTRATOR') ? page([pair]) : null),
		duplicateDecisions: () =>
			holds('COORDINATOR', 'ADMINISTRATOR')
				? [{ id: 'decision', first: 'one', second: 'two', firstName: 'Mwanga Clinic (example)', secondName: 'Mwanga Medical Clinic (example)', verdict: 'SAME', kept: 'one', reason: 'Seen on the spot', by: 'somebody', at: new Date().toISOString(), undoneBy: null, undoneAt: null }]
				: null,
		defenders: () => (holds('COORDINATOR') ? page([defender]) : null),
		defenderContact: () => (holds('COORDINATOR') ? { contact: 'By nobody (example)' } : null),
		hrdNetworks: () => (holds('COORDINATOR') ? [{ id: 'network', name: 'A network (example)', county: null, members: 1 }] : null),
		professionals: () => (holds('PARTNER_ADMIN') ? [professional] : []),
		professional: () => (holds('PARTNER_ADMIN') ? { professional, name: 'Somebody (example)', gender: 'NOT_SAID', licenceBody: 'A body (example)', licenceNumber: 'P.1 (example)', phone: '' } : null),
	}
}

function matches(organization, { text, serviceType: type, openNow, county: code }) {
	const at = organization.services.flatMap((service) => service.serviceAtLocations)
	return (
		(!text || organization.name.toLowerCase().includes(text.toLowerCase())) &&
		(!type || organization.services.some((service) => service.serviceType.code === type)) &&
		(!openNow || at.some((place) => place.openNow)) &&
		(!code || organization.county.code === code)
	)
}

function acts(person, world) {
	const { cases, referrals, tell, once, refuse } = world
	const answer = (status) => ({ input }) =>
		once(input, () => {
			const referral = referrals.get(input.referral)
			if (!referral || referral.receiver.id !== person.organization) return refuse('NOT_FOUND')
			if (referral.status !== 'REQUESTED') return { referral: seen(referral, person, world), ...refuse('ALREADY_DECIDED') }
			Object.assign(referral, { status, answeredAt: new Date().toISOString(), rejectionReason: input.reason ?? null })
			tell('REFERRAL', referral.caseFile, referral)
			return { referral: seen(referral, person, world), userErrors: [] }
		})
	const telling = (change) => ({ input }) =>
		once(input, () => {
			const own = organizationOf(person.organization)
			const place = own.services.flatMap((service) => service.serviceAtLocations).find((one) => one.id === input.place)
			if (!place) return refuse('NOT_FOUND', 'place')
			place.capacity = { ...place.capacity, ...change(input), asOf: new Date().toISOString() }
			return { organization: own, userErrors: [] }
		})
	return {
		tellCapacity: telling(({ status, available }) => ({ status, available: available ?? null })),
		confirmCapacity: telling(() => ({})),
		openCase: ({ input }) =>
			once(input, () => {
				const caseFile = newCase(input, world)
				cases.set(caseFile.id, caseFile)
				tell('CASE', caseFile)
				return { caseFile, userErrors: [] }
			}),
		recordConsent: ({ input }) =>
			once(input, () => {
				const caseFile = cases.get(input.caseFile)
				const language = languages.find((one) => one.code === input.language)
				const recipient = input.recipient ? organizationOf(input.recipient) : null
				const consent = { ...input, id: randomUUID(), mine: true, recipient, language, recordedAt: new Date().toISOString(), withdrawnAt: null }
				caseFile.consents.unshift(consent)
				tell('CONSENT', caseFile)
				return { consent, caseFile, userErrors: [] }
			}),
		withdrawConsent: ({ input }) =>
			once(input, () => {
				const caseFile = [...cases.values()].find((one) => one.consents.some((consent) => consent.id === input.consent))
				const consent = caseFile.consents.find((one) => one.id === input.consent)
				consent.withdrawnAt = new Date().toISOString()
				return { consent, caseFile, userErrors: [] }
			}),
		chooseRoute: ({ input }) =>
			once(input, () => {
				const caseFile = cases.get(input.caseFile)
				const route = planOf(caseFile, input).routes.find((one) => one.id === input.route)
				if (!route) return refuse('ROUTE_NO_LONGER_VALID')
				const ends = new Map()
				for (const step of route.steps) if (step.chain.length > 1) ends.set(step.chain.at(-1), [...(ends.get(step.chain.at(-1)) ?? []), step])
				const drafts = [...ends].map(([receiver, steps]) => draft(caseFile, receiver, steps))
				for (const one of drafts) {
					referrals.set(one.id, one)
					caseFile.referrals.unshift(one)
				}
				return { referrals: drafts, userErrors: [] }
			}),
		safeguardQuestions: questions,
		answerSafeguards: ({ input }) => once(input, () => answerSafeguards(cases.get(input.caseFile), input, tell)),
		sendReferral: ({ input }) =>
			openQuestions(referrals.get(input.referral).caseFile, 'SEND_REFERRAL') || once(input, () => {
				const referral = referrals.get(input.referral)
				const sentAt = Date.now()
				Object.assign(referral, {
					status: 'REQUESTED',
					intention: input.intention,
					sentAt: new Date(sentAt).toISOString(),
					answerBy: new Date(sentAt + answerMinutes[referral.caseFile.urgency] * 60_000).toISOString(),
				})
				tell('REFERRAL', referral.caseFile, referral)
				return { referral, userErrors: [] }
			}),
		acceptReferral: answer('ACCEPTED'),
		rejectReferral: answer('REJECTED'),
		cancelReferral: ({ input }) =>
			once(input, () => {
				const referral = referrals.get(input.referral)
				Object.assign(referral, { status: 'CANCELLED', businessStatus: 'RECALLED' })
				tell('REFERRAL', referral.caseFile, referral)
				return { referral, userErrors: [] }
			}),
	}
}

function seen(referral, person) {
	if (person.roles.includes('COORDINATOR')) return referral
	const covers = referral.status === 'ACCEPTED'
	return { ...referral, caseFile: null, needs: null, disclosed: disclosed(referral.caseFile, referral.reference, referral.needs, covers) }
}

function draft(caseFile, receiver, steps) {
	return {
		id: randomUUID(),
		reference: `GR-${1000 + Math.floor(Math.random() * 9000)}`,
		status: 'DRAFT',
		businessStatus: null,
		requester: organizationOf('khrc'),
		receiver,
		via: [...new Set(steps.flatMap((step) => step.chain.slice(1, -1)))],
		intention: 'REFERRAL',
		handedOverAt: null,
		suggestions: [],
		cameFrom: null,
		disclosed: null,
		draftedAt: new Date().toISOString(),
		sentAt: null,
		answerBy: null,
		answeredAt: null,
		rejectionReason: null,
		caseFile,
		needs: steps.map((step) => step.need),
	}
}
