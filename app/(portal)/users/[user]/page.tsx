export { default, generateMetadata } from '../../customers/[id]/users/[user]/page'
