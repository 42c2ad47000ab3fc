import type { PublicationPartsFragment } from '../../gql/graphql'
import { dayOnly } from '../../i18n/moments'
import { usePublicationWords } from '../../i18n/publicationWords'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { PublicationForm } from './PublicationForm'
import './Appeals.css'

/** One thing that a body made public: what it is, whom it names, and what is to be done about that. */
export function PublicationItem({ publication, onDone }: { publication: PublicationPartsFragment; onDone: () => void }) {
	const { say, language } = usePublicationWords()
	const { current, revisions, warnings } = publication
	const day = (at: string) => dayOnly(at, language)
	return (
		<>
			<p>
				<strong>{say('item', { kind: say(`kind.${current.kind}`), day: day(current.publishedOn) })}</strong> {current.reference}
			</p>
			<p>
				{current.namesPerson && <Tag tone="soon">{say('named')}</Tag>} {current.namesSource && <Tag tone="soon">{say('source')}</Tag>}{' '}
				{!current.namesPerson && !current.namesSource && <Tag tone="ok">{say('neither')}</Tag>}
			</p>
			{warnings.map((code) => (
				<Banner key={code} tone="over" title={say(`warn.${code}`)}>
					{say(`act.${code}`)}
				</Banner>
			))}
			<p>
				<a className="appeal-hash" href={current.link} target="_blank" rel="noreferrer noopener">
					{say('open')}
				</a>
			</p>
			{revisions.length > 1 && (
				<Disclosure label={say('before')}>
					<ol className="stack stack-tight">
						{revisions.slice(0, -1).map(({ number, kind, publishedOn, reference }) => (
							<li key={number}>{say('before.one', { number, kind: say(`kind.${kind}`), day: day(publishedOn), reference: reference || say('without') })}</li>
						))}
					</ol>
				</Disclosure>
			)}
			<Disclosure label={say('correct')}>
				<PublicationForm key={current.number} publication={publication} onDone={onDone} />
			</Disclosure>
		</>
	)
}
