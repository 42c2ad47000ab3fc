/** How names of files end, by their form: by its end a device knows how to open one. */
const suffixes: Readonly<Record<string, string>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'image/heic': 'heic',
	'application/pdf': 'pdf',
	'video/mp4': 'mp4',
	'video/quicktime': 'mov',
	'video/3gpp': '3gp',
	'audio/mpeg': 'mp3',
	'audio/vorbis': 'ogg',
	'audio/opus': 'opus',
	'audio/mp4': 'm4a',
	'audio/vnd.wave': 'wav',
	'audio/amr': 'amr',
}

/** A name on this device that says nothing of whose the file is. */
export function fileName(name: string, mediaType: string): string {
	return `${name}.${suffixes[mediaType] ?? 'bin'}`
}
