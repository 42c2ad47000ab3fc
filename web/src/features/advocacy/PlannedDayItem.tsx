import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { Tag } from '../../ui/Tag'
import './advocacy.css'

export const PlannedDayItemBody = graphql(`
	fragment PlannedDayItem on PlannedDay {
		id
		kind
		of
		day
		name {
			en
			sw
		}
	}
`)

/** A day of one's own submission or campaign. */
export function PlannedDayItem({ planned }: { planned: FragmentType<typeof PlannedDayItemBody> }) {
	const { say, language } = useAdvocacyWords()
	const { kind, of, day, name } = readFragment(PlannedDayItemBody, planned)
	return (
		<li className="sheet stack stack-tight">
			<h3 className="advocacy-text">{name[language]}</h3>
			<p className="row">
				<Tag tone="accent">{say(`planned.${kind}`)}</Tag>
				<span className="advocacy-long">
					<time dateTime={day}>{dayOnly(day, language)}</time> · {of}
				</span>
			</p>
		</li>
	)
}
