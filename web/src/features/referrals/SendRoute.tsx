import { lazy, Suspense, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { SentReferralFragment } from '../../gql/graphql'
import { dayAndTime, timeOfDay } from '../../i18n/moments'
import { useCourseWords } from '../../i18n/courseWords'
import { useRoutingWords } from '../../i18n/routingWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { useNow } from '../../ui/useNow'
import type { Choice } from '../routing/choice'
import { seesHarm } from '../safeguards/harm'
import { SendReferral, SentReferralReferral } from './CaseReferrals'
import { TransferChoice } from './TransferChoice'

const ChooseRoute = graphql(`
	mutation ChooseRoute($input: ChooseRouteInput!) {
		chooseRoute(input: $input) {
			referrals {
				id
				...SentReferral
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const AskAboutHarm = lazy(() => import('../safeguards/AskAboutHarm').then(({ AskAboutHarm: part }) => ({ default: part })))

type Chosen = Pick<Choice, 'caseFile' | 'route' | 'needs' | 'avoid' | 'only' | 'ownReason'> & { receivers: readonly { name: string }[] }

/**
 * Takes the route and sends every referral of it. Each step that had an answer is not done again, so pressing the button
 * after a lost connection goes on where it stopped.
 */
export function SendRoute({ chosen, onSent }: { chosen: Chosen; onSent: () => void }) {
	const { t, language } = useWords()
	const { say } = useCourseWords()
	const { t: routing } = useRoutingWords()
	const now = useNow()
	const choosing = useAct(ChooseRoute)
	const sending = useAct(SendReferral)
	const [drafts, setDrafts] = useState<readonly SentReferralFragment[]>()
	const [sent, setSent] = useState<ReadonlyMap<string, SentReferralFragment>>(new Map())
	const [problems, setProblems] = useState<Problem[]>([])
	const [transfer, setTransfer] = useState(false)
	const [harm, setHarm] = useState(false)
	const busy = choosing.state === 'busy' || sending.state === 'busy'
	const done = drafts !== undefined && drafts.every((draft) => sent.has(draft.id))

	const send = async () => {
		setProblems([])
		setHarm(false)
		const found = drafts ?? (await draft())
		if (!found) return
		const receipts = new Map(sent)
		for (const draft of found) {
			if (receipts.has(draft.id)) continue
			const payload = (await sending.act({ referral: draft.id, intention: transfer ? 'TRANSFER_OF_CARE' : 'REFERRAL' }))?.sendReferral
			if (!payload) return
			const receipt = readFragment(SentReferralReferral, payload.referral)
			if (seesHarm(payload.userErrors)) {
				setHarm(true)
				return
			}
			if (payload.userErrors.length > 0 || !receipt) {
				setProblems(why(payload.userErrors))
				return
			}
			receipts.set(draft.id, receipt)
			setSent(new Map(receipts))
		}
		announce(say('send.all', { count: found.length }))
		onSent()
	}

	/** A full partner is said with its figures: whoever holds the places may give them back. */
	const why = (errors: readonly FragmentType<typeof UserErrorParts>[]) =>
		problemsOf(errors, t).map((problem, index) => {
			const error = errors[index] && readFragment(UserErrorParts, errors[index])
			const fact = (name: string) => error?.facts.find((one) => one.name === name)?.value ?? ''
			return error?.code === 'AT_CAPACITY'
				? { ...problem, message: routing('send.full', { places: fact('places'), held: fact('held'), used: fact('takenOn') }) }
				: problem
		})

	const draft = async () => {
		const { caseFile, route, needs, avoid, only, ownReason } = chosen
		const payload = (await choosing.act({ caseFile, route, ...(needs && { needs }), ...(avoid && { avoid }), ...(only && { only, ownReason }) }))?.chooseRoute
		if (!payload) return undefined
		if (!payload.referrals || payload.userErrors.length > 0) {
			setProblems(why(payload.userErrors))
			return undefined
		}
		const found = payload.referrals.map((referral) => readFragment(SentReferralReferral, referral))
		setDrafts(found)
		return found
	}

	return (
		<div className="stack">
			<ErrorSummary title={say('send.problems')} problems={problems} />
			{(choosing.state === 'unsent' || sending.state === 'unsent') && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
			<ul className="stack stack-tight" aria-label={say('send.receipts')}>
				{[...sent.values()].map((receipt) => (
					<li key={receipt.id}>
						<Banner tone="ok" title={say('send.sent', { receiver: receipt.receiver.name, time: timeOfDay(receipt.sentAt ?? now, language) })}>
							{receipt.answerBy && say('send.promise', { time: dayAndTime(receipt.answerBy, language, now), reference: receipt.reference })}
						</Banner>
					</li>
				))}
			</ul>
			{harm && (
				<Suspense>
					<AskAboutHarm caseFile={chosen.caseFile} act="SEND_REFERRAL" onClear={() => void send()} />
				</Suspense>
			)}
			{!done && (
				<div className="stack stack-tight">
					<TransferChoice name="transfer" transfer={transfer} onChange={setTransfer} />
					<Button look="primary" busy={busy} onClick={() => void send()}>
						{say('send.to', { receivers: new Intl.ListFormat(language).format(chosen.receivers.map((receiver) => receiver.name)) })}
					</Button>
				</div>
			)}
		</div>
	)
}
