import type { ReactNode } from 'react'
import { graphql } from '../../gql'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { useViewer } from '../../portal/viewer'
import { Banner } from '../../ui/Banner'
import { useConnection } from '../../portal/connection'
import { useAnswers } from './AnswersProvider'
import { ReferralCard } from './ReferralCard'
import './InboxPage.css'

const InboxQuery = graphql(`
	query Inbox {
		inbox(first: 50) {
			edges {
				node {
					id
					status
					...ReferralCard
				}
			}
		}
	}
`)

/**
 * What is asked of this organization: unanswered first, then what else may be taken on. The place of what comes above the
 * list is kept free until it is there: buttons that move under a thumb are pressed by mistake.
 */
export function InboxPage({ aboveList, beforeSettled }: { aboveList?: ReactNode; beforeSettled?: ReactNode }) {
	const { t } = useWords()
	const viewer = useViewer()
	const inbox = useLiveQuery({ query: InboxQuery })
	return (
		<>
			<header className="stack stack-tight">
				<h1>{t('inbox')}</h1>
				{viewer.organization && <p className="quiet">{viewer.organization.name}</p>}
			</header>
			{aboveList && <div className="inbox-above">{aboveList}</div>}
			<KeptAnswers />
			<Answer of={inbox}>
				{({ inbox: page }) => {
					const referrals = page?.edges.map((edge) => edge.node) ?? []
					const open = referrals.filter(({ status }) => status === 'REQUESTED' || status === 'RECEIVED')
					const settled = referrals.filter((referral) => !open.includes(referral))
					return (
						<>
							<section className="stack" aria-label={t('inbox.open')}>
								<p>{open.length === 0 ? t('inbox.empty') : t('inbox.count', { count: open.length })}</p>
								<div className="inbox-cards">
									{open.map((referral) => (
										<ReferralCard key={referral.id} referral={referral} />
									))}
								</div>
							</section>
							{beforeSettled}
							{settled.length > 0 && (
								<section className="stack">
									<h2>{t('inbox.settled')}</h2>
									<div className="inbox-cards">
										{settled.map((referral) => (
											<ReferralCard key={referral.id} referral={referral} />
										))}
									</div>
								</section>
							)}
						</>
					)
				}}
			</Answer>
		</>
	)
}

function KeptAnswers() {
	const { t } = useWords()
	const { waiting } = useAnswers()
	const { online } = useConnection()
	if (waiting.length === 0) return null
	return <Banner tone="soon" live title={t(online ? 'inbox.waiting' : 'inbox.waiting.offline', { count: waiting.length })} />
}
