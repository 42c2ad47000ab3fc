import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { useClient } from 'urql'
import { useConnection } from '../../portal/connection'
import { answerStore } from './answerStore'
import { Answers, type AnswersSnapshot } from './answers'
import { sendAnswer } from './sendAnswer'

const AnswersContext = createContext<Answers | undefined>(undefined)
const again = 15_000

/** Sends kept answers whenever the portal can be reached: at the start, when the network is back, and every 15 s until then. */
export function AnswersProvider({ subject, children }: { subject: string; children: ReactNode }) {
	const client = useClient()
	const answers = useMemo(() => new Answers(answerStore, (answer, again) => sendAnswer(client, answer, again), subject), [client, subject])
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
