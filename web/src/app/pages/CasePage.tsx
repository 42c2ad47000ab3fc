import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { CaseClocks, CaseDetails, CaseHead, CaseNeeds } from '../../features/cases/CaseFacts'
import { ConsentPanel } from '../../features/consent/ConsentPanel'
import { CaseReferrals } from '../../features/referrals/CaseReferrals'
import { awaitedFor } from '../../features/routing/awaited'
import { graphql } from '../../gql'
import type { CasePageQuery } from '../../gql/graphql'
import { useLawWords } from '../../i18n/lawWords'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { looked, useChangedAt } from '../../portal/Changes'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { buttonClass } from '../../ui/Button'

const CaseReveals = lazy(() => import('../../features/safehouses/CaseReveals').then(({ CaseReveals: part }) => ({ default: part })))
const AwaitedRoute = lazy(() => import('../../features/routing/AwaitedRoute').then(({ AwaitedRoute: part }) => ({ default: part })))
const ReplanPanel = lazy(() => import('../../features/routing/ReplanPanel').then(({ ReplanPanel: part }) => ({ default: part })))
const CaseOpenRequests = lazy(() => import('../../features/openrequests/CaseOpenRequests').then(({ CaseOpenRequests: part }) => ({ default: part })))
const EndClock = lazy(() => import('../../features/clocks/caseClocks').then(({ EndClock: part }) => ({ default: part })))
const EndedClocks = lazy(() => import('../../features/clocks/caseClocks').then(({ EndedClocks: part }) => ({ default: part })))
const Erasure = lazy(() => import('../../features/cases/Erasure').then(({ Erasure: part }) => ({ default: part })))
const CaseSafeguards = lazy(() => import('../../features/safeguards/CaseSafeguards').then(({ CaseSafeguards: part }) => ({ default: part })))
const CaseWork = lazy(() => import('../../features/workflow/CaseWork').then(({ CaseWork: part }) => ({ default: part })))
const EvidencePanel = lazy(() => import('../../features/evidence/EvidencePanel').then(({ EvidencePanel: part }) => ({ default: part })))
const AppealsPanel = lazy(() => import('../../features/appeals/AppealsPanel').then(({ AppealsPanel: part }) => ({ default: part })))
const CaseThemesPanel = lazy(() => import('../../features/advocacy/CaseThemesPanel').then(({ CaseThemesPanel: part }) => ({ default: part })))
const CaseComplaint = lazy(() => import('../../features/advocacy/CaseComplaint').then(({ CaseComplaint: part }) => ({ default: part })))
const ClosedNote = lazy(() => import('../../features/workflow/CaseWork').then(({ ClosedNote: part }) => ({ default: part })))

const CaseQuery = graphql(`
	query CasePage($id: ID!) {
		caseFile(id: $id) {
			id
			status
			consents {
				id
				withdrawnAt
			}
			referrals {
				id
				status
			}
			processing {
				basis
			}
			...CaseFacts
			...ClockEndings
			...AwaitedRoute
			...ConsentPanel
			...CaseReferrals
			...CaseReveals
			...Erasure
		}
	}
`)

type Shown = NonNullable<CasePageQuery['caseFile']>

/** One primary step a screen: first consent, then a route, then waiting for those who were asked. */
function wantsRoute({ consents, referrals }: Shown): boolean {
	const over = ['REJECTED', 'CANCELLED', 'FAILED', 'ENTERED_IN_ERROR']
	return consents.some((consent) => !consent.withdrawnAt) && referrals.every((referral) => over.includes(referral.status))
}

/** Somebody who was asked will not help: what is left may have to be planned again. */
function fellAway({ status, referrals }: Shown): boolean {
	return status === 'OPEN' && referrals.some((referral) => referral.status === 'REJECTED' || referral.status === 'CANCELLED' || referral.status === 'FAILED')
}

/** One case: each part is drawn by the feature that owns it. */
export function CasePage() {
	const { t } = useWords()
	const { say } = useLawWords()
	const { caseFile: id } = useParams({ from: '/coordination/cases/$caseFile' })
	const answer = useLiveQuery({ query: CaseQuery, variables: { id } })
	const changedAt = useChangedAt(id)
	const go = useNavigate()
	useEffect(() => looked(id), [id, changedAt])
	return (
		<Answer of={answer} rows={5}>
			{({ caseFile }) =>
				caseFile ? (
					<>
						<header className="page-head">
							<CaseHead caseFile={caseFile} />
							<div className="row">
								<Link to="/cases/$caseFile/press" params={{ caseFile: id }} className={buttonClass('quiet')}>
									{say('law.press')}
								</Link>
								<Link to="/cases/$caseFile/rights" params={{ caseFile: id }} className={buttonClass('quiet')}>
									{say('law.rights')}
								</Link>
								<Link to="/cases/$caseFile/access" params={{ caseFile: id }} className={buttonClass('quiet')}>
									{t('case.whoSaw')}
								</Link>
								{caseFile.status === 'OPEN' && (
									<Link to="/cases/$caseFile/route" params={{ caseFile: id }} className={buttonClass(wantsRoute(caseFile) && !awaitedFor(id) ? 'primary' : 'plain')}>
										{t('case.chooseRoute')}
									</Link>
								)}
							</div>
						</header>
						{caseFile.status === 'CLOSED' && (
							<Suspense>
								<ClosedNote />
							</Suspense>
						)}
						{!caseFile.processing && (
							<Banner tone="over" title={say('law.noBasis')}>
								{say('law.noBasis.then')}
							</Banner>
						)}
						{caseFile.status === 'OPEN' && (
							<Suspense>
								<AwaitedRoute caseFile={caseFile} />
							</Suspense>
						)}
						<div className="case-page">
							<div className="stack">
								<CaseClocks
									caseFile={caseFile}
									renderEnd={(clock) => (
										<Suspense>
											<EndClock caseFile={id} clock={clock} />
										</Suspense>
									)}
									ended={
										<Suspense>
											<EndedClocks caseFile={caseFile} />
										</Suspense>
									}
								/>
								{fellAway(caseFile) && (
									<Suspense>
										<ReplanPanel caseFile={id} />
									</Suspense>
								)}
								<CaseReferrals caseFile={caseFile} />
								<Suspense>
									<CaseSafeguards caseFile={id} />
								</Suspense>
								<Suspense>
									<CaseOpenRequests caseFile={id} />
								</Suspense>
								<Suspense>
									<CaseReveals caseFile={caseFile} />
								</Suspense>
								<ConsentPanel caseFile={caseFile} closed={caseFile.status === 'CLOSED'} />
							</div>
							<div className="stack">
								<CaseNeeds caseFile={caseFile} />
								<CaseDetails caseFile={caseFile} />
								<Suspense>
									<CaseWork caseFile={id} />
								</Suspense>
								<Suspense>
									<EvidencePanel caseFile={id} />
								</Suspense>
								<Suspense>
									<AppealsPanel caseFile={id} />
								</Suspense>
								<Suspense>
									<CaseThemesPanel caseFile={id} />
								</Suspense>
								<Suspense>
									<CaseComplaint caseFile={id} />
								</Suspense>
								<Suspense>
									<Erasure caseFile={caseFile} onErased={() => void go({ to: '/board' })} />
								</Suspense>
							</div>
						</div>
					</>
				) : (
					<NothingForYou />
				)
			}
		</Answer>
	)
}
