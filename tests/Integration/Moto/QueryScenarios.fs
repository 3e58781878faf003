namespace FunctionalAws.Integration.Tests

/// Services that speak AWS Query and EC2 Query.
[<RequireQualifiedAccess>]
module QueryScenarios =

    let all: Scenario list = [
        service "ec2" [
            make "CreateVpc" "{'CidrBlock':'10.9.0.0/16'}" [ "vpc", "Vpc.VpcId" ]
            waits "VpcAvailable" "{'VpcIds':['$vpc']}"
            finds "DescribeVpcs" "{}" "VpcId == '$vpc'"
            call "CreateTags" "{'Resources':['$vpc'],'Tags':[{'Key':'Name','Value':'$name'}]}"
            finds "DescribeTags" "{'Filters':[{'Name':'resource-id','Values':['$vpc']}]}" "Value == '$name'"
            make "CreateSecurityGroup" "{'GroupName':'$name','Description':'d','VpcId':'$vpc'}" [ "group", "GroupId" ]
            call
                "AuthorizeSecurityGroupIngress"
                "{'GroupId':'$group','IpPermissions':[{'IpProtocol':'tcp','FromPort':443,'ToPort':443,'IpRanges':[{'CidrIp':'0.0.0.0/0'}]}]}"
            finds
                "DescribeSecurityGroups"
                "{'GroupIds':['$group']}"
                "IpPermissions[0].IpRanges[0].CidrIp == '0.0.0.0/0'"
            call "DeleteSecurityGroup" "{'GroupId':'$group'}"
            fails "DescribeSecurityGroups" "{'GroupIds':['$group']}" "InvalidGroup.NotFound"
            call "DeleteVpc" "{'VpcId':'$vpc'}"
            fails "DescribeVpcs" "{'VpcIds':['$vpc']}" "InvalidVpcID.NotFound"
        ]
        service "iam" [
            make "CreateUser" "{'UserName':'$name'}" [ "arn", "User.Arn" ]
            waits "UserExists" "{'UserName':'$name'}"
            finds "ListUsers" "{}" "Arn == '$arn'"
            call "DeleteUser" "{'UserName':'$name'}"
            fails "GetUser" "{'UserName':'$name'}" "NoSuchEntity"
        ]
        service "sts" [
            sees "GetCallerIdentity" "{}" "Account == '123456789012'"
            sees
                "AssumeRole"
                "{'RoleArn':'arn:aws:iam::123456789012:role/$name','RoleSessionName':'session'}"
                "AssumedRoleUser.Arn == 'arn:aws:sts::123456789012:assumed-role/$name/session'"
        ]
        service "sns" [
            make "CreateTopic" "{'Name':'$name'}" [ "arn", "TopicArn" ]
            sees "GetTopicAttributes" "{'TopicArn':'$arn'}" "Attributes.TopicArn == '$arn'"
            finds "ListTopics" "{}" "TopicArn == '$arn'"
            call "Publish" "{'TopicArn':'$arn','Message':'grüße & so'}"
            call "DeleteTopic" "{'TopicArn':'$arn'}"
            fails "GetTopicAttributes" "{'TopicArn':'$arn'}" "NotFound"
        ]
        service "ses" [
            call "VerifyEmailIdentity" "{'EmailAddress':'$name@example.com'}"
            finds "ListIdentities" "{}" "@ == '$name@example.com'"
            call "DeleteIdentity" "{'Identity':'$name@example.com'}"
            misses "ListIdentities" "{}" "@ == '$name@example.com'"
        ]
        service "cloudformation" [
            call
                "CreateStack"
                "{'StackName':'$name','TemplateBody':'{\\\"Resources\\\":{\\\"Queue\\\":{\\\"Type\\\":\\\"AWS::SQS::Queue\\\"}}}'}"
            waits "StackCreateComplete" "{'StackName':'$name'}"
            finds "DescribeStacks" "{}" "StackName == '$name'"
            finds "ListStackResources" "{'StackName':'$name'}" "LogicalResourceId == 'Queue'"
            call "DeleteStack" "{'StackName':'$name'}"
            fails "DescribeStacks" "{'StackName':'$name'}" "ValidationError"
        ]
        service "autoscaling" [
            call
                "CreateLaunchConfiguration"
                "{'LaunchConfigurationName':'$name','ImageId':'ami-1','InstanceType':'t2.micro'}"
            finds "DescribeLaunchConfigurations" "{}" "LaunchConfigurationName == '$name'"
            call "DeleteLaunchConfiguration" "{'LaunchConfigurationName':'$name'}"
            misses "DescribeLaunchConfigurations" "{}" "LaunchConfigurationName == '$name'"
        ]
        service "elb" [
            call
                "CreateLoadBalancer"
                "{'LoadBalancerName':'$word','AvailabilityZones':['us-east-1a'],'Listeners':[{'Protocol':'tcp','LoadBalancerPort':80,'InstancePort':8080}]}"
            finds "DescribeLoadBalancers" "{}" "LoadBalancerName == '$word'"
            call "DeleteLoadBalancer" "{'LoadBalancerName':'$word'}"
            fails "DescribeLoadBalancers" "{'LoadBalancerNames':['$word']}" "LoadBalancerNotFound"
        ]
        service "elbv2" [
            make "CreateTargetGroup" "{'Name':'$word','TargetType':'lambda'}" [
                "arn", "TargetGroups[0].TargetGroupArn"
            ]
            finds "DescribeTargetGroups" "{}" "TargetGroupArn == '$arn'"
            call "DeleteTargetGroup" "{'TargetGroupArn':'$arn'}"
            fails "DescribeTargetGroups" "{'TargetGroupArns':['$arn']}" "TargetGroupNotFound"
        ]
        service "rds" [
            call
                "CreateDBInstance"
                "{'DBInstanceIdentifier':'$name','DBInstanceClass':'db.t3.micro','Engine':'mysql','AllocatedStorage':20,'MasterUsername':'admin','MasterUserPassword':'password1'}"
            waits "DBInstanceAvailable" "{'DBInstanceIdentifier':'$name'}"
            finds "DescribeDBInstances" "{}" "DBInstanceIdentifier == '$name'"
            call "DeleteDBInstance" "{'DBInstanceIdentifier':'$name','SkipFinalSnapshot':true}"
            fails "DescribeDBInstances" "{'DBInstanceIdentifier':'$name'}" "DBInstanceNotFound"
        ]
        service "neptune" [
            call "CreateDBCluster" "{'DBClusterIdentifier':'$name','Engine':'neptune'}"
            finds "DescribeDBClusters" "{}" "DBClusterIdentifier == '$name'"
            call "DeleteDBCluster" "{'DBClusterIdentifier':'$name','SkipFinalSnapshot':true}"
            fails "DescribeDBClusters" "{'DBClusterIdentifier':'$name'}" "DBClusterNotFoundFault"
        ]
        service "redshift" [
            call
                "CreateCluster"
                "{'ClusterIdentifier':'$name','NodeType':'ra3.large','MasterUsername':'admin','MasterUserPassword':'Password1'}"
            waits "ClusterAvailable" "{'ClusterIdentifier':'$name'}"
            finds "DescribeClusters" "{}" "ClusterIdentifier == '$name'"
            call "DeleteCluster" "{'ClusterIdentifier':'$name','SkipFinalClusterSnapshot':true}"
            waits "ClusterDeleted" "{'ClusterIdentifier':'$name'}"
            fails "DescribeClusters" "{'ClusterIdentifier':'$name'}" "ClusterNotFound"
        ]
        service "elasticache" [
            call
                "CreateCacheCluster"
                "{'CacheClusterId':'$name','Engine':'redis','CacheNodeType':'cache.t3.micro','NumCacheNodes':1}"
            waits "CacheClusterAvailable" "{'CacheClusterId':'$name'}"
            finds "DescribeCacheClusters" "{}" "CacheClusterId == '$name'"
            call "DeleteCacheCluster" "{'CacheClusterId':'$name'}"
            fails "DescribeCacheClusters" "{'CacheClusterId':'$name-2'}" "CacheClusterNotFound"
        ]
        service "elasticbeanstalk" [
            call "CreateApplication" "{'ApplicationName':'$name'}"
            call
                "CreateEnvironment"
                "{'ApplicationName':'$name','EnvironmentName':'$word','SolutionStackName':'64bit Amazon Linux'}"
            finds "DescribeEnvironments" "{}" "EnvironmentName == '$word'"
            sees "DescribeApplications" "{'ApplicationNames':['$name']}" "Applications[0].ApplicationName == '$name'"
            call "DeleteApplication" "{'ApplicationName':'$name'}"
        ]
        service "sdb" [
            call "CreateDomain" "{'DomainName':'$name'}"
            finds "ListDomains" "{}" "@ == '$name'"
            call "PutAttributes" "{'DomainName':'$name','ItemName':'i','Attributes':[{'Name':'a','Value':'grüße'}]}"
            sees "GetAttributes" "{'DomainName':'$name','ItemName':'i'}" "Attributes[0].Value == 'grüße'"
            call "DeleteDomain" "{'DomainName':'$name'}"
            misses "ListDomains" "{}" "@ == '$name'"
        ]
    ]
