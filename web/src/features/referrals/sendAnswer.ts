import type { Client } from 'urql'
import { graphql, readFragment } from '../../gql'
import type { ReferralStatus } from '../../gql/graphql'
import { UserErrorParts } from '../../portal/userErrors'
import type { AnswerOutcome, KeptAnswer } from './answers'

const AcceptReferral = graphql(`
	mutation AcceptReferral($input: AnswerReferralInput!) {
		acceptReferral(input: $input) {
			referral {
				id
				...ReferralCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const RejectReferral = graphql(`
	mutation RejectReferral($input: RejectReferralInput!) {
		rejectReferral(input: $input) {
			referral {
				id
				...ReferralCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** The card with it, so that what is said of the answer and what the card shows are of one moment. */
const AnsweredReferral = graphql(`
	query AnsweredReferral($id: ID!) {
		referral(id: $id) {
			id
			status
			...ReferralCard
		}
	}
`)

const noted: readonly ReferralStatus[] = ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED']

/** Sends one kept answer. Throws when no answer came, so that it is kept. */
export async function sendAnswer(client: Client, answer: KeptAnswer, again: boolean): Promise<AnswerOutcome> {
	const yes = answer.reason === undefined
	if (again && (await stands(client, answer))) {
		await codeOf(client, answer)
		return { kind: 'alreadyApplied', yes }
	}
	const code = await codeOf(client, answer)
	if (!code) return { kind: 'applied', yes }
	if (code !== 'ALREADY_DECIDED' && code !== 'ILLEGAL_TRANSITION' && code !== 'NOT_FOUND') return { kind: 'refused', code }
	return { kind: (await stands(client, answer)) ? 'alreadyApplied' : 'tooLate', yes }
}

/** Whether the request stands at this moment as it was answered. */
async function stands(client: Client, { referral, reason }: KeptAnswer): Promise<boolean> {
	const answer = await client.query(AnsweredReferral, { id: referral }, { requestPolicy: 'network-only' }).toPromise()
	if (!answer.data) throw new Error('The portal did not answer.')
	const status = answer.data.referral?.status
	return status !== undefined && (reason ? status === 'REJECTED' : noted.includes(status))
}

/** Why the portal did not take it; undefined when it did. */
async function codeOf(client: Client, { key, referral, reason }: KeptAnswer): Promise<string | undefined> {
	const input = { idempotencyKey: key, referral }
	const errors = reason
		? await client
				.mutation(RejectReferral, { input: { ...input, reason } })
				.toPromise()
				.then((answer) => answer.data?.rejectReferral?.userErrors)
		: await client
				.mutation(AcceptReferral, { input })
				.toPromise()
				.then((answer) => answer.data?.acceptReferral?.userErrors)
	if (!errors) throw new Error('The portal did not answer.')
	const [code] = errors.map((error) => readFragment(UserErrorParts, error).code)
	if (code === 'TRY_AGAIN') throw new Error('The portal asks to try again.')
	return code
}
