import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { RequirementPlace, RequirementStatus } from '../../gql/graphql'
import { useBodyWords } from '../../i18n/bodyWords'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import './bodies.css'

export const BodyRequirementParts = graphql(`
	fragment BodyRequirementParts on BodyRequirement {
		fact
		status
		place
		source
	}
`)

const tones: Record<RequirementStatus, 'ok' | 'soon' | 'over' | 'plain'> = { COMPLETE: 'ok', MISSING: 'soon', CONFLICTING: 'over', IN_LETTER: 'plain' }

/** What a body must be told, where the case stands with each, and the way to where it is put in. */
export function Needed({ caseFile, requirements }: { caseFile: string; requirements: readonly FragmentType<typeof BodyRequirementParts>[] }) {
	const { say } = useBodyWords()
	const all = requirements.map((one) => readFragment(BodyRequirementParts, one))
	const missing = all.filter(({ status }) => status === 'MISSING' || status === 'CONFLICTING').length
	return (
		<Disclosure label={say('needs', { missing })}>
			<ul className="stack stack-tight">
				{all.map(({ fact, status, place, source }) => (
					<li key={fact}>
						{say(`fact.${fact}`)} <Tag tone={tones[status]}>{say(`status.${status}`)}</Tag>{' '}
						{(status === 'MISSING' || status === 'CONFLICTING') && <WayTo place={place} caseFile={caseFile} />}
						<br />
						<span className="quiet small body-source">{say('source', { source })}</span>
					</li>
				))}
			</ul>
		</Disclosure>
	)
}

/** Without a fragment in the address, which stays as it is. */
function toFacts() {
	const facts = document.getElementById('appeal-facts')
	facts?.scrollIntoView()
	facts?.focus()
}

function WayTo({ place, caseFile }: { place: RequirementPlace; caseFile: string }) {
	const { say } = useBodyWords()
	if (place === 'LETTER') return null
	if (place === 'APPEAL_FACTS')
		return (
			<Button look="quiet" onClick={toFacts}>
				{say('needs.go.APPEAL_FACTS')}
			</Button>
		)
	return (
		<Link to="/cases/$caseFile" params={{ caseFile }}>
			{say(`needs.go.${place}`)}
		</Link>
	)
}
