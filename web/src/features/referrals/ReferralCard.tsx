import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ReferralCardFragment } from '../../gql/graphql'
import { referralStates } from '../../i18n/codes'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Clock } from '../../ui/Clock'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { DisclosedFacts } from '../consent/DisclosedFacts'
import { DisclosedTitle } from '../consent/DisclosedRequest'
import { AnswerButtons } from './AnswerButtons'
import type { AnswerOutcome } from './answers'
import { useAnswers } from './AnswersProvider'
import './ReferralCard.css'

export const ReferralCardReferral = graphql(`
	fragment ReferralCard on Referral {
		id
		reference
		status
		businessStatus
		requester {
			id
			name
		}
		sentAt
		answerBy
		answeredAt
		intention
		disclosed {
			...DisclosedFacts
		}
	}
`)

const ReceivedCourse = lazy(() => import('./ReceivedCourse').then(({ ReceivedCourse: course }) => ({ default: course })))

const HandOverNote = lazy(() => import('./ReceivedCourse').then(({ HandOverNote: note }) => ({ default: note })))

/** A request as the receiver sees it, with the two answers. */
export function ReferralCard({ referral, alone = false }: { referral: FragmentType<typeof ReferralCardReferral>; alone?: boolean }) {
	const { t } = useWords()
	const shown = readFragment(ReferralCardReferral, referral)
	const { waiting, outcomes } = useAnswers()
	const open = shown.status === 'REQUESTED' || shown.status === 'RECEIVED'
	const kept = waiting.find((answer) => answer.referral === shown.id)
	const Heading = alone ? 'h1' : 'h2'
	return (
		<article className="referral sheet" aria-labelledby={`referral-${shown.id}`}>
			<header className="referral-head">
				<Heading id={`referral-${shown.id}`} className="referral-title">
					{shown.disclosed ? <DisclosedTitle disclosed={shown.disclosed} /> : t('inbox.request')}
				</Heading>
				<p className="quiet">
					{alone ? (
						shown.reference
					) : (
						<Link to="/referrals/$referral" params={{ referral: shown.id }}>
							{shown.reference}
						</Link>
					)}{' '}
					· {t('inbox.from', { requester: shown.requester.name })}
				</p>
			</header>
			{open && shown.sentAt && shown.answerBy ? (
				<Clock startedAt={shown.sentAt} dueAt={shown.answerBy} label={t('inbox.answerBy')} />
			) : (
				<Settled referral={shown} />
			)}
			{shown.businessStatus === 'RECALLED' && <p>{t('inbox.recalled')}</p>}
			{shown.businessStatus === 'BASIS_ENDED' && <p>{t('inbox.basisEnded')}</p>}
			{shown.disclosed && <DisclosedFacts disclosed={shown.disclosed} />}
			{open && <p className="quiet small">{t('inbox.moreAfter')}</p>}
			{open && shown.intention === 'TRANSFER_OF_CARE' && (
				<Suspense>
					<HandOverNote requester={shown.requester.name} />
				</Suspense>
			)}
			{kept ? (
				<Banner tone="soon" live title={t(kept.reason ? 'inbox.keptReject' : 'inbox.keptAccept')}>
					{t('inbox.kept')}
				</Banner>
			) : (
				open && <AnswerButtons referral={shown.id} reference={shown.reference} />
			)}
			{alone && (
				<Suspense>
					<ReceivedCourse referral={shown.id} told={!!shown.disclosed} />
				</Suspense>
			)}
			<Outcome referral={shown} outcome={outcomes.get(shown.id)} />
		</article>
	)
}

function Settled({ referral }: { referral: ReferralCardFragment }) {
	const { t, language } = useWords()
	const now = useNow()
	const tone = referral.status === 'ACCEPTED' ? 'ok' : 'plain'
	const expired = referral.businessStatus === 'EXPIRED'
	return (
		<p className="row">
			<Tag tone={tone}>{t(expired ? 'referral.expired' : referralStates[referral.status])}</Tag>
			{referral.answeredAt && <span className="quiet">{dayAndTime(referral.answeredAt, language, now)}</span>}
		</p>
	)
}

function Outcome({ referral, outcome }: { referral: ReferralCardFragment; outcome: AnswerOutcome | undefined }) {
	const { t } = useWords()
	if (!outcome) return null
	if (outcome.kind === 'refused') return <Banner tone="over" live title={t('problem.other', { code: outcome.code })} />
	if (outcome.kind === 'tooLate') return <Banner tone="soon" live title={t(whyTooLate(referral))} />
	// Called back since: the card says so, and what was answered does not hold any more.
	if (referral.status === 'CANCELLED') return null
	if (outcome.kind === 'alreadyApplied') {
		return <Banner tone="note" live title={t(outcome.yes ? 'inbox.already.accepted' : 'inbox.already.rejected')} />
	}
	return outcome.yes ? (
		<Banner tone="ok" live title={t('inbox.accepted')}>
			{t('inbox.accepted.then')}
		</Banner>
	) : (
		<Banner tone="note" live title={t('inbox.rejected')} />
	)
}

function whyTooLate(referral: ReferralCardFragment) {
	if (referral.businessStatus === 'EXPIRED') return 'inbox.late.expired' as const
	if (referral.status === 'CANCELLED') return 'inbox.late.recalled' as const
	return 'inbox.late.first' as const
}
