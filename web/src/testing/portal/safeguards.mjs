import { randomUUID } from 'node:crypto'

const question = (code, act, en, sw) => ({ code, act, name: { en, sw }, source: 'KHRC handbook: do no harm; the question is ours' })

/** The questions before an act that could do harm, in other words than the portal's. */
export const questions = [
	question('person-knows', 'SEND_REFERRAL', 'Does the person know who will be told?', 'Je, mhusika anajua nani ataambiwa?'),
	question('not-noticed', 'SEND_REFERRAL', 'Will the alleged perpetrator not notice?', 'Je, mtuhumiwa hatagundua?'),
	question('no-third-person', 'SEND_REFERRAL', 'Is nobody else named?', 'Je, hakuna mwingine aliyetajwa?'),
	question('public-agreed', 'PUBLIC_ALERT', 'Has the person agreed that this is public?', 'Je, mhusika amekubali liwe hadharani?'),
]

export const safeguards = () => questions.map((one) => ({ question: one, standing: null, answers: [] }))

/** Refuses while a question before an act is not answered with a yes. */
export function openQuestions(caseFile, act) {
	const open = caseFile.safeguards.filter((one) => one.question.act === act && !one.standing?.clear)
	const facts = open.map((one) => ({ name: one.question.code, value: one.standing ? 'NOT_CLEAR' : 'NOT_ANSWERED' }))
	return open.length > 0 && { userErrors: [{ code: 'DO_NO_HARM', path: [], facts: [{ name: 'act', value: act }, ...facts] }] }
}

export function answerSafeguards(caseFile, input, tell) {
	const now = Date.now()
	for (const { question: code, clear, words } of input.answers) {
		const one = caseFile.safeguards.find((safeguard) => safeguard.question.code === code)
		one.standing = { id: randomUUID(), clear, words, answeredBy: 'you', mine: true, answeredAt: new Date(now).toISOString(), until: new Date(now + 72 * 3_600_000).toISOString() }
		one.answers = [one.standing, ...one.answers]
	}
	tell('CASE', caseFile)
	return { caseFile, userErrors: [] }
}
