import { Navigate } from '@tanstack/react-router'
import type { Role } from '../gql/graphql'
import { useWords, type Word } from '../i18n/words'
import { answering, answeringFor, auditing, coordinating, holdsOne, reading, useViewer, working } from '../portal/viewer'

/** Everybody starts where their work is. */
export function Start() {
	const viewer = useViewer()
	if (holdsOne(viewer, coordinating)) return <Navigate to="/board" replace />
	if (holdsOne(viewer, answering)) return <Navigate to="/inbox" replace />
	if (holdsOne(viewer, reading)) return <Navigate to="/reading-room" replace />
	if (holdsOne(viewer, auditing)) return <Navigate to="/audit" replace />
	if (holdsOne(viewer, answeringFor)) return <Navigate to="/breaches" replace />
	if (holdsOne(viewer, working)) return <Navigate to="/work" replace />
	return <NoWorkHere />
}

function NoWorkHere() {
	const { t } = useWords()
	const viewer = useViewer()
	return (
		<div className="stack">
			<h1>{t('calm')}</h1>
			<p>
				{t('calm.none')} {viewer.organization && t('calm.organization', { organization: viewer.organization.name })}
			</p>
			<section className="sheet stack stack-tight">
				<h2>{t('calm.roles')}</h2>
				<ul className="stack stack-tight">
					{viewer.roles.map((role) => (
						<li key={role}>{t(words[role])}</li>
					))}
				</ul>
			</section>
		</div>
	)
}

const words: Record<Role, Word> = {
	COORDINATOR: 'role.COORDINATOR',
	DUTY_LEAD: 'role.DUTY_LEAD',
	LANE_LEGAL: 'role.LANE_LEGAL',
	LANE_RESEARCH: 'role.LANE_RESEARCH',
	LANE_COMMUNICATIONS: 'role.LANE_COMMUNICATIONS',
	LANE_FINANCE: 'role.LANE_FINANCE',
	PARTNER_INTAKE: 'role.PARTNER_INTAKE',
	PARTNER_ADMIN: 'role.PARTNER_ADMIN',
	BODY_READER: 'role.BODY_READER',
	IDENTITY_CUSTODIAN: 'role.IDENTITY_CUSTODIAN',
	AUDITOR: 'role.AUDITOR',
	ADMINISTRATOR: 'role.ADMINISTRATOR',
}
