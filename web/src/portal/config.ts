/** What the portal tells the client before anybody has signed in. */
export type Config = { issuer: string; clientId: string; version: string }

export async function loadConfig(): Promise<Config> {
	const answer = await fetch('/config.json', { cache: 'no-store' })
	if (!answer.ok) throw new Error(`The portal's configuration answered ${answer.status}.`)
	const config = (await answer.json()) as Partial<Config>
	if (!config.issuer || !config.clientId) throw new Error('The portal’s configuration names no sign-in.')
	return { issuer: config.issuer, clientId: config.clientId, version: config.version ?? '' }
}
