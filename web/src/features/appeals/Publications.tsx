import { Link } from '@tanstack/react-router'
import { readFragment, type FragmentType } from '../../gql'
import { usePublicationWords } from '../../i18n/publicationWords'
import { Disclosure } from '../../ui/Disclosure'
import { PublicationForm } from './PublicationForm'
import { PublicationItem } from './PublicationItem'
import { PublicationParts } from './publicationParts'

type Props = { sending: string; publications: readonly (FragmentType<typeof PublicationParts> & { id: string })[]; onDone: () => void }

/** What the body made public about one sending, and where it is put down. */
export function Publications({ sending, publications, onDone }: Props) {
	const { say } = usePublicationWords()
	return (
		<>
			<h4>{say('publications')}</h4>
			{publications.length === 0 && <p className="quiet">{say('none')}</p>}
			<ul className="stack">
				{publications.map((one) => (
					<li key={one.id} className="stack stack-tight">
						<PublicationItem publication={readFragment(PublicationParts, one)} onDone={onDone} />
					</li>
				))}
			</ul>
			<Disclosure label={say('add')}>
				<PublicationForm key={publications.length} sending={sending} onDone={onDone} />
			</Disclosure>
			<p>
				<Link to="/publications">{say('log')}</Link>
			</p>
		</>
	)
}
