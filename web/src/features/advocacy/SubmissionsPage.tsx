import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { AdvocacyNav } from './AdvocacyNav'
import { StartSubmission } from './StartSubmission'
import { SubmissionCard } from './SubmissionCard'
import { ThemeCoverPanel } from './ThemeCoverPanel'
import './advocacy.css'

const SubmissionsQuery = graphql(`
	query AdvocacySubmissions {
		submissions {
			id
			title
			...SubmissionCard
		}
		advocacySessions {
			id
			kind
			name
			startsOn
			daysUntil
		}
		uprThemes {
			code
			name {
				en
				sw
			}
		}
	}
`)

/** Submissions to a review: who writes what, within how many words, by when. */
export function SubmissionsPage() {
	const { say } = useAdvocacyWords()
	const viewer = useViewer()
	const answer = useLiveQuery({ query: SubmissionsQuery, variables: {} })
	return (
		<div className="stack">
			<h1>{say('submissions')}</h1>
			<p>{say('submissions.lead')}</p>
			<AdvocacyNav />
			<Answer of={answer} rows={5}>
				{({ submissions, advocacySessions, uprThemes }) => (
					<>
						{submissions?.length === 0 && <p>{say('submissions.none')}</p>}
						<ul className="stack advocacy-list">
							{submissions?.map((one) => (
								<SubmissionCard key={one.id} submission={one} themes={uprThemes ?? []} onDone={answer.again} />
							))}
						</ul>
						{holdsOne(viewer, coordinating) && (
							<Disclosure label={say('submission.start')}>
								<StartSubmission sessions={(advocacySessions ?? []).filter(({ kind, daysUntil }) => daysUntil != null && daysUntil >= 0 && (kind === 'SUBMISSION_DEADLINE' || kind === 'MID_TERM'))} onDone={answer.again} />
							</Disclosure>
						)}
						<ThemeCoverPanel themes={uprThemes ?? []} titles={submissions ?? []} />
					</>
				)}
			</Answer>
		</div>
	)
}
