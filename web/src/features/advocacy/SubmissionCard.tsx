import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { AddPart } from './AddPart'
import { PartForm } from './PartForm'
import { today } from '../../i18n/today'
import './advocacy.css'

export const SubmissionCardBody = graphql(`
	fragment SubmissionCard on Submission {
		id
		title
		size
		limit
		words
		left
		leads
		session {
			id
			name
			startsOn
			certainty
		}
		steps {
			code
			name {
				en
				sw
			}
			due
			source
		}
		parts {
			id
			theme {
				code
				name {
					en
					sw
				}
			}
			organization {
				id
				name
			}
			budget
			words
			version
			text
		}
	}
`)

type Props = { submission: FragmentType<typeof SubmissionCardBody>; themes: readonly { code: string; name: { en: string; sw: string } }[]; onDone: () => void }

/** One submission: its parts with their words, and the days planned backwards. */
export function SubmissionCard({ submission, themes, onDone }: Props) {
	const { say, language } = useAdvocacyWords()
	const viewer = useViewer()
	const { id, title, size, limit, words, left, leads, session, steps, parts } = readFragment(SubmissionCardBody, submission)
	const now = today()
	return (
		<li className="sheet stack">
			<h2 className="advocacy-text">{title}</h2>
			<p>
				{say(`size.${size}`)} · {session.name}
				{session.startsOn && (
					<>
						, <time dateTime={session.startsOn}>{dayOnly(session.startsOn, language)}</time>
					</>
				)}
				{session.certainty === 'EXPECTED' && ` (${say('certainty.EXPECTED')})`}
			</p>
			<p>
				{say('submission.words', { words, limit, left })}
			</p>
			<progress max={limit} value={words} aria-label={say('submission.words', { words, limit, left })} />
			<Disclosure label={say('steps')}>
				<ol className="stack stack-tight">
					{steps.map(({ code, name, due, source }) => (
						<li key={code}>
							<time dateTime={due}>{dayOnly(due, language)}</time>: {name[language]} {due < now && <Tag tone="soon">{say('steps.past')}</Tag>}
							<p className="quiet small advocacy-long">{say('source', { source })}</p>
						</li>
					))}
				</ol>
			</Disclosure>
			<ul className="stack advocacy-list">
				{parts.map((part) => (
					<li key={part.id} className="stack stack-tight">
						<h3 className="advocacy-text">
							{part.theme.name[language]} · {part.organization?.name ?? '–'}
						</h3>
						<p className={part.words > part.budget ? 'field-error' : undefined}>{say('part.words', { words: part.words, budget: part.budget })}</p>
						{part.text !== null && part.text !== undefined && (leads || part.organization?.id === viewer.organization?.id) && (
							<Disclosure label={say('part.write')}>
								<PartForm key={part.version} part={{ id: part.id, version: part.version, text: part.text, budget: part.budget }} onDone={onDone} />
							</Disclosure>
						)}
					</li>
				))}
			</ul>
			{leads && (
				<Disclosure label={say('part.add')}>
					<AddPart submission={id} left={left} themes={themes} onDone={onDone} />
				</Disclosure>
			)}
		</li>
	)
}
