import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { MoveReform } from './MoveReform'
import { today } from '../../i18n/today'
import './advocacy.css'

export const ReformCardBody = graphql(`
	fragment ReformCard on Reform {
		id
		kind
		title
		leadName
		revision
		themes {
			code
			name {
				en
				sw
			}
		}
		recommendations {
			id
			state
			cycle
		}
		current {
			stage
		}
		steps {
			stage
			since
			source
			recordedAt
		}
		next {
			words
			on
		}
	}
`)

/** One reform: where it stands, what comes next, and every stage with who says so. */
export function ReformCard({ reform }: { reform: FragmentType<typeof ReformCardBody> }) {
	const { say, language } = useAdvocacyWords()
	const writes = holdsOne(useViewer(), coordinating)
	const { id, kind, title, leadName, revision, themes, recommendations, current, steps, next } = readFragment(ReformCardBody, reform)
	return (
		<li className="sheet stack stack-tight">
			<h2 className="advocacy-text">{title}</h2>
			<p className="row">
				<Tag tone="accent">{say(`reform.${current.stage}`)}</Tag>
				<span className="quiet">
					{say(`reform.kind.${kind}`)} · {themes.map(({ name }) => name[language]).join(', ')} · {say('reform.led', { name: leadName })}
				</span>
			</p>
			{next && (
				<p className="row">
					<span className="advocacy-long">{say('reform.next', { day: dayOnly(next.on, language), words: next.words })}</span>
					{next.on < today() && <Tag tone="over">{say('reform.late')}</Tag>}
				</p>
			)}
			{recommendations.length > 0 && (
				<p>
					{say('reform.fulfils')}:{' '}
					{recommendations.map(({ id: one, state, cycle }, index) => (
						<span key={one}>
							{index > 0 && ', '}
							<Link to="/upr/recommendations/$recommendation" params={{ recommendation: one }}>
								{say('one', { state, number: cycle })}
							</Link>
						</span>
					))}
				</p>
			)}
			<Disclosure label={say('reform.history', { count: steps.length })}>
				<ol className="stack stack-tight">
					{steps.map(({ stage, since, source, recordedAt }) => (
						<li key={recordedAt}>
							<time dateTime={since}>{dayOnly(since, language)}</time>: {say(`reform.${stage}`)} ·{' '}
							<a className="advocacy-long" href={source} target="_blank" rel="noreferrer noopener">
								{source}
							</a>
						</li>
					))}
				</ol>
			</Disclosure>
			{writes && (
				<Disclosure label={say('reform.move')}>
					<MoveReform key={revision} reform={{ id, kind, title, revision, stage: current.stage }} />
				</Disclosure>
			)}
		</li>
	)
}
