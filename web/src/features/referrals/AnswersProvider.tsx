import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { useClient, type Client } from 'urql'
import { graphql, readFragment } from '../../gql'
import { useConnection } from '../../portal/connection'
import { UserErrorParts } from '../../portal/userErrors'
import { answerStore } from './answerStore'
import { Answers, type AnswerOutcome, type AnswersSnapshot, type KeptAnswer } from './answers'

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

const AnswersContext = createContext<Answers | undefined>(undefined)
const again = 15_000

/** Sends kept answers whenever the portal can be reached: at the start, when the network is back, and every 15 s until then. */
export function AnswersProvider({ subject, children }: { subject: string; children: ReactNode }) {
	const client = useClient()
	const answers = useMemo(() => new Answers(answerStore, (answer) => send(client, answer), subject), [client, subject])
	const { online, stream } = useConnection()
	useEffect(() => {
		void answers.sendAll()
	}, [answers, online, stream])
	useEffect(() => {
		const timer = setInterval(() => answers.snapshot().waiting.length > 0 && void answers.sendAll(), again)
		return () => clearInterval(timer)
	}, [answers])
	return <AnswersContext value={answers}>{children}</AnswersContext>
}

export function useAnswers(): AnswersSnapshot & { give: Answers['give'] } {
	const answers = use(AnswersContext)
	if (!answers) throw new Error('useAnswers needs an AnswersProvider above it.')
	const snapshot = useSyncExternalStore(answers.subscribe, answers.snapshot)
	return { ...snapshot, give: (answer) => answers.give(answer) }
}

async function send(client: Client, { key, referral, reason }: KeptAnswer): Promise<AnswerOutcome> {
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
	return outcomeOf(errors.map((error) => readFragment(UserErrorParts, error).code))
}

function outcomeOf(codes: readonly string[]): AnswerOutcome {
	const code = codes[0]
	if (!code) return { kind: 'applied' }
	if (code === 'TRY_AGAIN') throw new Error('The portal asks to try again.')
	return code === 'ALREADY_DECIDED' || code === 'ILLEGAL_TRANSITION' || code === 'NOT_FOUND'
		? { kind: 'tooLate' }
		: { kind: 'refused', code }
}
