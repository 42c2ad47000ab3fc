import { graphql } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { dayAndTime } from '../../i18n/moments'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { useViewer } from '../../portal/viewer'
import { Banner } from '../../ui/Banner'
import { useNow } from '../../ui/useNow'
import { Presence } from './Presence'

const AskedQuery = graphql(`
	query Asked($organization: ID!) {
		organization(id: $organization) {
			id
			presenceAskedAt
		}
	}
`)

/** The portal's question to a partner that has been silent, where its people look first; nothing while none is open. */
export function AreYouThere() {
	const { organization } = useViewer()
	return organization ? <Asked organization={organization.id} /> : null
}

function Asked({ organization }: { organization: string }) {
	const { say, language } = useEntryWords()
	const now = useNow()
	const asked = useLiveQuery({ query: AskedQuery, variables: { organization } }).data?.organization?.presenceAskedAt
	if (!asked) return null
	return (
		<Banner tone="over" live title={say('entry.asked')}>
			<p>{say('entry.asked.since', { when: dayAndTime(asked, language, now) })}</p>
			<Presence organization={organization} own />
		</Banner>
	)
}
