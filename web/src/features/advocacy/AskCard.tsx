import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { AskForm } from './AskForm'
import { UptakeForm } from './UptakeForm'
import './advocacy.css'

export const AskCardBody = graphql(`
	fragment AskCard on Ask {
		id
		theme {
			code
			name {
				en
				sw
			}
		}
		recommendation
		smart
		current {
			number
			words
		}
		findings {
			criterion
			passes
			reasons
			found
			source
		}
		uptakes {
			mission {
				id
				state
			}
			taken
			recommendation
			recordedAt
		}
	}
`)

type Props = { ask: FragmentType<typeof AskCardBody>; missions: readonly { id: string; name: string }[]; onDone: () => void }

/** One ask: its wording, what the five criteria say of it, and what became of it. */
export function AskCard({ ask, missions, onDone }: Props) {
	const { say, language } = useAdvocacyWords()
	const viewer = useViewer()
	const { id, theme, recommendation, smart, current, findings, uptakes } = readFragment(AskCardBody, ask)
	const writes = holdsOne(viewer, coordinating)
	return (
		<li className="sheet stack stack-tight">
			<h3 className="advocacy-text">{current.words}</h3>
			<p className="row">
				<Tag tone={smart ? 'ok' : 'soon'}>{say(smart ? 'ask.smart' : 'ask.vague')}</Tag>
				<span className="quiet">
					{theme.name[language]} · {say('ask.version', { number: current.number })}
				</span>
			</p>
			{recommendation && (
				<p>
					<Link to="/upr/recommendations/$recommendation" params={{ recommendation }}>
						{say('ask.follows')}
					</Link>
				</p>
			)}
			<Disclosure label={say('smart')} open={!smart}>
				<ul className="stack stack-tight">
					{findings.map(({ criterion, passes, reasons, found, source }) => (
						<li key={criterion}>
							<strong>{say(`smart.${criterion}`)}</strong>: {passes ? say('smart.passes') : reasons.map((reason) => say(`smart.${reason}`)).join(' ')}
							{found.length > 0 && ` (${found.join(', ')})`}
							{!passes && <p className="quiet small advocacy-long">{say('source', { source })}</p>}
						</li>
					))}
				</ul>
			</Disclosure>
			{uptakes.length > 0 && (
				<ul>
					{uptakes.map(({ mission, taken, recordedAt }) => (
						<li key={`${mission.id} ${recordedAt}`}>
							{mission.state}: {say(taken ? 'uptake.taken' : 'uptake.not')}
						</li>
					))}
				</ul>
			)}
			{writes && (
				<>
					<Disclosure label={say('ask.change')}>
						<AskForm key={current.number} ask={{ id, version: current.number, words: current.words }} onDone={onDone} />
					</Disclosure>
					<Disclosure label={say('uptake.add')}>
						<UptakeForm ask={id} missions={missions} onDone={onDone} />
					</Disclosure>
				</>
			)}
		</li>
	)
}
