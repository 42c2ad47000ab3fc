import { randomUUID } from 'node:crypto'
import { workOf } from './closing.mjs'
import { county, institutions, languages, organizationOf, serviceType, violationTypes } from './network.mjs'
import { planOf } from './plan.mjs'
import { safeguards } from './safeguards.mjs'

const urgencies = { HOURS_24: 'CRITICAL', HOURS_72: 'URGENT', UNKNOWN: 'URGENT', LATER: 'ROUTINE' }

/** What a recipient sees: everything once it has accepted, little before. */
export function disclosed(caseFile, pseudonym, needs, all) {
	return {
		pseudonym,
		needs: needs.map((need) => ({ serviceType: need.serviceType, deadline: need.deadline })),
		urgency: caseFile.urgency,
		county: caseFile.county,
		violationType: all ? caseFile.violationType : null,
		ageBand: all ? 'ADULT' : null,
		languages: caseFile.languages,
		workerGender: caseFile.workerGender,
		accessible: caseFile.accessible,
		safetyConcerns: all ? caseFile.safetyConcerns : null,
		perpetrators: all ? caseFile.perpetrators : null,
		withheld: all ? [] : ['VIOLATION', 'AGE', 'SAFETY', 'PERPETRATORS'],
	}
}

/** A case with every field of the contract, from what was typed. */
export function newCase(input, world) {
	const earliest = Date.parse(input.occurredEarliest)
	const arrest = input.violationType === 'arbitrary-arrest'
	const opened = Date.now()
	const clock = (code, kind, start, minutes, source) => {
		const dueAt = new Date(start + minutes * 60_000).toISOString()
		return { code, kind, startedAt: new Date(start).toISOString(), bestUntil: null, dueAt, closesAt: dueAt, phase: 'BEST', alert: 0, verifiedBy: null, zone: null, source }
	}
	const clocks = [clock('DECISION', 'SOFT', opened, 240, 'Our target: a decision within four hours')]
	if (arrest) clocks.push(clock('ARRAIGNMENT', 'HARD', earliest, 1440, 'Constitution of Kenya 2010, Art. 49(1)(f)'))
	const hard = clocks.find((one) => one.kind === 'HARD')
	const caseFile = {
		id: randomUUID(),
		reference: `KE-${2417 + world.cases.size}`,
		status: 'OPEN',
		urgency: urgencies[input.harmWithin],
		urgencyChange: input.harmWithin === 'LATER' ? null : { thresholds: ['SEVERITY', 'IMMEDIACY', 'FEASIBILITY'], together: false, answer: 'NO', urgency: 'ROUTINE' },
		violationType: violationTypes.find((one) => one.code === input.violationType),
		county: county(input.county),
		occurredEarliest: input.occurredEarliest,
		occurredLatest: input.occurredLatest ?? input.occurredEarliest,
		harmWithin: input.harmWithin,
		openedAt: new Date(opened).toISOString(),
		lead: organizationOf('khrc'),
		needs: input.needs.map((code) => ({ id: randomUUID(), serviceType: serviceType(code), deadline: hard && code !== 'psychosocial-counselling' ? hard.dueAt : null, hard: Boolean(hard), clock: hard?.code ?? null })),
		languages: languages.filter((one) => input.languages.includes(one.code)),
		workerGender: input.workerGender,
		accessible: input.accessible,
		safetyConcerns: input.safetyConcerns,
		channel: input.channel ?? 'UNKNOWN',
		reliability: input.reliability ?? 'UNKNOWN',
		legalHold: false,
		erasureRequest: null,
		perpetrators: institutions.filter((one) => input.perpetrators.includes(one.code)),
		neverTell: [],
		thresholds: input.thresholds.map((one) => ({ ...one, recordedAt: new Date(opened).toISOString() })),
		clockAlerts: [],
		clockEndings: [],
		clocks: clocks.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt)),
		processing: { basis: input.basis, law: 'Data Protection Act 2019, s. 30', purposes: input.purposes, recordedAt: new Date(opened).toISOString() },
		earlierProcessing: [],
		rectifications: [],
		rightsRequests: [],
		retention: { rule: 'ASSISTANCE', source: 'Ours', lastActivityAt: new Date(opened).toISOString(), until: new Date(opened + 730 * 86_400_000).toISOString(), held: false },
		consents: [],
		referrals: [],
		brokenGlass: [],
		told: [],
		chosenPlans: [],
		decisions: [],
		escalations: [],
		tasks: [],
		decisionRight: 'NONE',
		openRequests: [],
		safeguards: safeguards(),
		risks: [],
	}
	Object.assign(caseFile, workOf(caseFile))
	caseFile.nextClock = caseFile.clocks[0]
	caseFile.routePlan = (asked) => planOf(caseFile, asked)
	caseFile.disclosurePreview = ({ serviceTypes: codes }) => {
		const needs = caseFile.needs.filter((need) => codes.includes(need.serviceType.code))
		return caseFile.consents.some((one) => !one.withdrawnAt) ? { before: disclosed(caseFile, 'GR-0000', needs, false), after: disclosed(caseFile, 'GR-0000', needs, true) } : null
	}
	return caseFile
}
