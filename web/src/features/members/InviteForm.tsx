import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import { useMemberWords } from '../../i18n/memberWords'
import { StepUp } from '../../portal/StepUp'
import type { Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { Form, gapsOf, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { SomeOf } from '../../ui/Options'
import type { Told } from './FirstPassword'
import { MemberLine } from './MembersPage'
import { useMemberAct } from './useMemberAct'

const InviteMember = graphql(`
	mutation InviteMember($input: InviteMemberInput!) {
		inviteMember(input: $input) {
			member {
				...MemberLine
			}
			firstPassword
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type PartnerRole = 'PARTNER_INTAKE' | 'PARTNER_ADMIN'

const roles: readonly PartnerRole[] = ['PARTNER_INTAKE', 'PARTNER_ADMIN']
const longest = 60

/** The least about somebody new: what to call them, and what they may do. */
export function InviteForm({ onDone }: { onDone: (told?: Told) => void }) {
	const { say } = useMemberWords()
	const [given, setGiven] = useState('')
	const [family, setFamily] = useState('')
	const [chosen, setChosen] = useState<PartnerRole[]>(['PARTNER_INTAKE'])
	const [gaps, setGaps] = useState<Problem[]>([])
	const { attempt, state, problems, level } = useMemberAct(InviteMember, (data) => data.inviteMember)
	const shown = gaps.length > 0 ? gaps : problems
	const errorOf = messages(shown)
	const invite = async () => {
		const open = gapsOf([
			['givenName', !given.trim(), say('invite.given')],
			['familyName', !family.trim(), say('invite.family')],
			['roles', chosen.length === 0, say('invite.roles')],
		])
		setGaps(open)
		if (open.length > 0) return
		const payload = await attempt({ givenName: given.trim(), familyName: family.trim(), roles: chosen })
		if (!payload?.member) return
		onDone({ signInName: readFragment(MemberLine, payload.member).signInName, password: payload.firstPassword ?? null })
	}
	return (
		<Form sheet title={say('members.problems')} problems={shown} onSend={() => void invite()} head={<h2>{say('invite')}</h2>}>
			<TextField
				name="givenName"
				label={say('invite.given')}
				hint={say('invite.length')}
				maxLength={longest}
				error={errorOf('givenName')}
				value={given}
				onChange={(event) => setGiven(event.target.value)}
			/>
			<TextField
				name="familyName"
				label={say('invite.family')}
				hint={say('invite.length')}
				maxLength={longest}
				error={errorOf('familyName')}
				value={family}
				onChange={(event) => setFamily(event.target.value)}
			/>
			<SomeOf
				name="roles"
				label={say('invite.roles')}
				error={errorOf('roles')}
				values={chosen}
				onChange={setChosen}
				options={roles.map((value) => ({ value, label: say(`member.role.${value}`) }))}
			/>
			<FormEnd state={state} save={say('invite.save')} onCancel={() => onDone()}>
				{level && <StepUp acr={level} onConfirmed={() => void invite()} />}
			</FormEnd>
		</Form>
	)
}
