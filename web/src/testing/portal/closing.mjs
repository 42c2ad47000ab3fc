import { randomUUID } from 'node:crypto'

const day = 86_400_000

/** The work on a new case and what stands between it and its end. */
export function workOf(caseFile) {
	return {
		begunAt: caseFile.openedAt,
		decisionRight: 'FULL',
		decisions: [],
		escalations: [],
		tasks: [],
		closures: [],
		followUps: [],
		closingPoints: () => (caseFile.status === 'CLOSED' ? [] : pointsOf(caseFile)),
	}
}

function pointsOf({ referrals, clocks }) {
	const point = (code, hard, facts) => (facts.length > 0 ? [{ code, hard, count: facts.length, facts }] : [])
	const waiting = referrals.filter(({ status }) => status === 'REQUESTED').map(({ id }) => ({ name: 'referral', value: id }))
	const running = clocks.filter(({ code }) => code !== 'DECISION').map(({ code, dueAt }) => ({ name: code, value: dueAt }))
	return [...point('REFERRAL_WAITS', true, waiting), ...point('CLOCK_RUNS', false, running)]
}

/** Closing, asking later, and opening anew. */
export function closingActs({ cases, once, refuse }) {
	return {
		closeCase: ({ input }) =>
			once(input, () => {
				const caseFile = cases.get(input.caseFile)
				if (caseFile.closingPoints().some(({ hard }) => hard)) return refuse('ILLEGAL_TRANSITION')
				caseFile.status = 'CLOSED'
				caseFile.closures.unshift({ ...input, id: randomUUID(), closedBy: 'somebody', mine: true, closedAt: new Date().toISOString(), reopenedAt: null, reopenReason: null })
				// Long ago enough that it is due at once.
				if (!input.noFollowUp) caseFile.followUps.push(followUp(caseFile, Date.now() - day))
				return { caseFile, userErrors: [] }
			}),
		recordClockOutcome: ({ input }) =>
			once(input, () => {
				const caseFile = cases.get(input.caseFile)
				const clock = caseFile.clocks.find(({ code }) => code === input.clock)
				if (!clock === (input.outcome !== 'RUNS_ON')) return refuse('ALREADY_DECIDED')
				for (const said of caseFile.clockEndings) if (said.code === input.clock) said.inForce = false
				if (clock) caseFile.endedClocks = [...(caseFile.endedClocks ?? []), clock]
				const again = (caseFile.endedClocks ?? []).find(({ code }) => code === input.clock)
				caseFile.clocks = clock ? caseFile.clocks.filter((one) => one !== clock) : [...caseFile.clocks, again].toSorted((one, other) => one.dueAt.localeCompare(other.dueAt))
				caseFile.nextClock = caseFile.clocks[0] ?? null
				caseFile.clockEndings.unshift({ id: randomUUID(), code: input.clock, outcome: input.outcome, dueAt: again.dueAt, by: 'somebody', mine: true, at: new Date().toISOString(), inForce: input.outcome !== 'RUNS_ON' })
				return { caseFile, userErrors: [] }
			}),
		reopenCase: ({ input }) => once(input, () => ({ caseFile: reopened(cases.get(input.caseFile), input.reason), userErrors: [] })),
		recordFollowUp: ({ input }) =>
			once(input, () => {
				const found = [...cases.values()].flatMap(({ followUps }) => followUps).find(({ id }) => id === input.followUp)
				Object.assign(found, { endedAt: new Date().toISOString(), result: input.result })
				if (input.nextAt) found.caseFile.followUps.push(followUp(found.caseFile, Date.parse(input.nextAt)))
				if (input.result === 'NEEDS_MORE_HELP') reopened(found.caseFile, 'FOLLOW_UP')
				return { followUp: found, userErrors: [] }
			}),
	}
}

function followUp(caseFile, dueAt) {
	return { id: randomUUID(), caseFileId: caseFile.id, reference: caseFile.reference, caseFile, dueAt: new Date(dueAt).toISOString(), endedAt: null, result: null }
}

function reopened(caseFile, reason) {
	const at = new Date().toISOString()
	Object.assign(caseFile, { status: 'OPEN', begunAt: at })
	Object.assign(caseFile.closures[0], { reopenedAt: at, reopenReason: reason })
	for (const one of caseFile.followUps) one.endedAt ??= at
	return caseFile
}

/** What the board tells of the work, and of closed cases. */
export function workRoot(world, coordinates) {
	const closed = [...world.cases.values()].filter(({ status }) => status === 'CLOSED')
	return {
		unreviewedDecisions: coordinates ? [] : null,
		openEscalations: coordinates ? [] : null,
		deputies: coordinates ? [] : null,
		taskKinds: coordinates ? [] : null,
		openFollowUps: () => (coordinates ? closed.flatMap(({ followUps }) => followUps).filter(({ endedAt }) => !endedAt) : null),
	}
}
