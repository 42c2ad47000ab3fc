import { lazy, Suspense, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { SentReferralFragment } from '../../gql/graphql'
import { referralStates, rejections } from '../../i18n/codes'
import { dayAndTime, timeOfDay } from '../../i18n/moments'
import { useCourseWords } from '../../i18n/courseWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { seesHarm } from '../safeguards/harm'
import { TransferChoice } from './TransferChoice'
import './CaseReferrals.css'

export const CaseReferralsCase = graphql(`
	fragment CaseReferrals on CaseFile {
		id
		referrals {
			id
			...SentReferral
		}
	}
`)

export const SentReferralReferral = graphql(`
	fragment SentReferral on Referral {
		id
		reference
		status
		businessStatus
		receiver {
			id
			name
		}
		via {
			id
			name
		}
		draftedAt
		sentAt
		answerBy
		answeredAt
		rejectionReason
		basisEndsAt
		needs {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
	}
`)

const CancelReferral = graphql(`
	mutation CancelReferral($input: CancelReferralInput!) {
		cancelReferral(input: $input) {
			referral {
				id
				...SentReferral
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SendReferral = graphql(`
	mutation SendReferral($input: SendReferralInput!) {
		sendReferral(input: $input) {
			referral {
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
const SentCourse = lazy(() => import('./SentCourse').then(({ SentCourse: course }) => ({ default: course })))

/** What was asked of whom, and where it stands; changes by itself. */
export function CaseReferrals({ caseFile }: { caseFile: FragmentType<typeof CaseReferralsCase> }) {
	const { say } = useCourseWords()
	const { id, referrals } = readFragment(CaseReferralsCase, caseFile)
	return (
		<section className="sheet stack" aria-labelledby="referrals">
			<h2 id="referrals">{say('referrals')}</h2>
			{referrals.length === 0 && <p>{say('referrals.none')}</p>}
			<ul className="stack">
				{referrals.map((referral) => (
					<SentReferral key={referral.id} caseFile={id} referral={referral} />
				))}
			</ul>
		</section>
	)
}

export function SentReferral({ caseFile, referral }: { caseFile: string; referral: FragmentType<typeof SentReferralReferral> }) {
	const { t, language } = useWords()
	const { say } = useCourseWords()
	const now = useNow()
	const shown = readFragment(SentReferralReferral, referral)
	const waits = shown.status === 'REQUESTED' || shown.status === 'RECEIVED'
	return (
		<li className={`sent sent-${shown.status.toLowerCase()}`}>
			<p className="row row-apart">
				<strong>{shown.receiver.name}</strong>
				<Tag tone={toneOf(shown)}>{t(settled(shown))}</Tag>
			</p>
			<p className="quiet">
				{shown.needs?.map((need) => localized(need.serviceType.name, language)).join(' + ')}
				{shown.via.length > 0 && ` · ${say('referrals.via', { names: shown.via.map((body) => body.name).join(', ') })}`}
				{` · ${shown.reference}`}
			</p>
			{waits && shown.sentAt && shown.answerBy && <Clock startedAt={shown.sentAt} dueAt={shown.answerBy} label={say('referrals.answerBy')} />}
			{shown.answeredAt && <p className="small quiet">{dayAndTime(shown.answeredAt, language, now)}</p>}
			{shown.rejectionReason && <p>{say('referrals.said', { reason: t(rejections[shown.rejectionReason]) })}</p>}
			{shown.basisEndsAt && (
				<Banner tone="soon" title={say('referrals.basisEnds', { time: dayAndTime(shown.basisEndsAt, language, now) })} />
			)}
			{shown.status === 'DRAFT' && <Act caseFile={caseFile} referral={shown} kind="send" />}
			{waits && <Act caseFile={caseFile} referral={shown} kind="cancel" />}
			{shown.sentAt && (
				<Suspense>
					<SentCourse referral={shown.id} />
				</Suspense>
			)}
		</li>
	)
}

function Act({ caseFile, referral, kind }: { caseFile: string; referral: SentReferralFragment; kind: 'send' | 'cancel' }) {
	const { t, language } = useWords()
	const { say } = useCourseWords()
	const send = useAct(SendReferral)
	const cancel = useAct(CancelReferral)
	const [problems, setProblems] = useState<Problem[]>([])
	const [transfer, setTransfer] = useState(false)
	const [harm, setHarm] = useState(false)
	const { state } = kind === 'send' ? send : cancel
	const handle = async () => {
		const input = { referral: referral.id }
		const payload = kind === 'send' ? (await send.act({ ...input, intention: transfer ? 'TRANSFER_OF_CARE' : 'REFERRAL' }))?.sendReferral : (await cancel.act(input))?.cancelReferral
		if (!payload) return
		setHarm(seesHarm(payload.userErrors))
		setProblems(seesHarm(payload.userErrors) ? [] : problemsOf(payload.userErrors, t))
		if (payload.userErrors.length === 0 && kind === 'send')
			announce(say('send.sent', { receiver: referral.receiver.name, time: timeOfDay(Date.now(), language) }))
	}
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('send.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{harm && (
				<Suspense>
					<AskAboutHarm caseFile={caseFile} act="SEND_REFERRAL" onClear={() => void handle()} />
				</Suspense>
			)}
			{kind === 'send' && <TransferChoice name={`transfer-${referral.id}`} transfer={transfer} onChange={setTransfer} />}
			<div>
				<Button
					look={kind === 'send' ? 'primary' : 'quiet'}
					busy={state === 'busy'}
					aria-label={say(kind === 'send' ? 'send.named' : 'referrals.recall.named', { receiver: referral.receiver.name })}
					onClick={() => void handle()}
				>
					{say(kind === 'send' ? 'send' : 'referrals.recall')}
				</Button>
			</div>
		</div>
	)
}

function settled({ status, businessStatus }: SentReferralFragment) {
	if (businessStatus === 'EXPIRED') return 'referral.expired' as const
	return businessStatus === 'BASIS_ENDED' ? 'referral.basisEnded' : referralStates[status]
}

function toneOf(referral: SentReferralFragment) {
	if (referral.status === 'ACCEPTED' || referral.status === 'IN_PROGRESS' || referral.status === 'COMPLETED') return 'ok'
	if (referral.status === 'REJECTED' || referral.businessStatus === 'EXPIRED') return 'over'
	return referral.status === 'DRAFT' ? 'soon' : 'accent'
}
