import { graphql, readFragment, type FragmentType } from '../../gql'
import { channels, useConsentWords, weekdays } from '../../i18n/consentWords'
import { Facts, type FactRow } from '../../ui/Facts'

export const ContactRuleParts = graphql(`
	fragment ContactRule on ContactRule {
		channels
		windows {
			days
			from
			until
		}
		contact
		codeWordAsked
		codeWordAnswered
		mayBeSaid
		mayLeaveMessage
	}
`)

/** How a person can be reached without danger: the same for those who hold the case and for those who were told. */
export function ContactRule({ rule }: { rule: FragmentType<typeof ContactRuleParts> }) {
	const { say } = useConsentWords()
	const shown = readFragment(ContactRuleParts, rule)
	const hours = shown.windows.map(({ days, from, until }) => `${days.map((day) => say(weekdays[day])).join(' ')} ${from}–${until}`)
	const code = { asked: shown.codeWordAsked ?? '…', answered: shown.codeWordAnswered ?? '…' }
	const reachable = shown.channels.length > 0
	const rows: FactRow[] = [
		[say('reach.channels'), reachable ? shown.channels.map((channel) => say(channels[channel])).join(' · ') : say('reach.nobody')],
		[say('reach.contact'), shown.contact],
		[say('reach.hours'), reachable ? hours.join(' · ') || say('reach.hours.any') : null],
		[say('reach.code'), shown.codeWordAsked || shown.codeWordAnswered ? say('reach.code.both', code) : null],
		[say('reach.said'), shown.mayBeSaid],
		[say('reach.message'), reachable ? say(shown.mayLeaveMessage ? 'reach.message.yes' : 'reach.message.no') : null],
	]
	return <Facts label={say('reach')} rows={rows} />
}
