import { graphql, readFragment, type FragmentType } from '../../gql'
import { useBodyWords } from '../../i18n/bodyWords'
import { holdsOne, useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { Facts } from '../../ui/Facts'
import { Tag } from '../../ui/Tag'
import { SetActive } from './SetActive'
import './bodies.css'

export const BodyRowBody = graphql(`
	fragment BodyRow on Body {
		id
		name
		kind
		version
		active
		entry
		channels
		replyDays
		replySource
		offers
		languages
		contact
		source
		lastConfirmed
		acceptances {
			instrument
			name
			status
			since
			asOf
		}
		changes {
			version
			active
			reason
		}
	}
`)

/** One body of the catalogue: what it can do, who may ask, how surely that is known. */
export function BodyRow({ body }: { body: FragmentType<typeof BodyRowBody> }) {
	const { say } = useBodyWords()
	const viewer = useViewer()
	const shown = readFragment(BodyRowBody, body)
	return (
		<li className="sheet stack stack-tight">
			<h2 className="body-name">{shown.name}</h2>
			<p className="row">
				<Tag>{say(`kind.${shown.kind}`)}</Tag>
				{!shown.active && <Tag tone="over">{say('closed')}</Tag>}
			</p>
			<Facts
				label={shown.name}
				rows={[
					[say('row.offers'), shown.offers.map((offer) => say(`offer.${offer}`)).join(', ')],
					[say('row.entry'), say(`entry.${shown.entry}`)],
					[say('row.channels'), shown.channels.map((channel) => say(`channel.${channel}`)).join(', ')],
					[say('row.reply'), shown.replyDays ? say('reply', { days: shown.replyDays }) : say('reply.unknown')],
				]}
			/>
			{shown.acceptances.length > 0 && (
				<Disclosure label={say('row.kenya')}>
					<ul>
						{shown.acceptances.map(({ instrument, name, status, since, asOf }) => (
							<li key={instrument}>
								{name}: {say(`acceptance.${status}`)} {[since, `(${asOf})`].filter(Boolean).join(' ')}
							</li>
						))}
					</ul>
				</Disclosure>
			)}
			<Disclosure label={say('row.source')}>
				<Facts
					label={say('row.source')}
					rows={[
						[say('row.contact'), shown.contact],
						[say('row.languages'), shown.languages.join(', ')],
						[say('row.confirmed'), shown.lastConfirmed ?? say('row.confirmed.never')],
						[say('row.version'), String(shown.version)],
						[say('row.reply'), shown.replySource],
						[say('row.source'), shown.source],
					]}
				/>
			</Disclosure>
			{holdsOne(viewer, ['ADMINISTRATOR']) && <SetActive body={shown.id} active={shown.active} />}
		</li>
	)
}
